import { afterAll, beforeAll, expect, test } from 'vitest'
import { total } from '../../src/decimal/index.ts'
import { rules } from '../../src/rule/index.ts'
import { achievementSql } from '../../src/sql.ts'
import type { Answer } from '../support/sql/answer.ts'
import { linesOf } from '../support/sql/lines.ts'
import { rowsFrom } from '../support/sql/rows.ts'
import { ruleAnswer, verdictAnswer } from '../support/sql/scalar.ts'
import { type ShardedPostgres, startShardedPostgres } from './support/sharded-postgres.ts'

const rows = rowsFrom(20_211_231, 40_000)
const printing = { places: 2, rounding: 'halfUp' } as const
const columns = { actual: 'y1', planned: 'yk' }
let cluster: ShardedPostgres

beforeAll(async () => {
  cluster = await startShardedPostgres()
  await cluster.copy('facts', linesOf(rows))
}, 600_000)
afterAll(() => cluster.close(), 120_000)

/** The plan of a query, in which each worker is asked once. */
async function remoteQueries(query: string): Promise<readonly string[]> {
  const plan = (await cluster.rows(`EXPLAIN (VERBOSE, COSTS OFF) ${query}`)).map(([line = '']) => line ?? '')
  const remote = plan.filter((line) => line.includes('Remote SQL: '))
  console.log(plan.map((line) => (line.length > 160 ? `${line.slice(0, 160)}…` : line)).join('\n'))
  return remote.map((line) => line.slice(line.indexOf('Remote SQL: ') + 12))
}

test('the workers judge and count their own rows, and only the counts come back', async () => {
  const answers = achievementSql({ dialect: 'postgres', table: 'facts', columns, keep: ['shard'] })
  const query = `SELECT shard, outcome, reason, count(*), sum(printed) FROM (${answers}\n) AS answers GROUP BY shard, outcome, reason`
  const remote = await remoteQueries(query)
  expect(remote).toHaveLength(2)
  for (const sql of remote) expect(sql).toMatch(/^SELECT shard, .*div\(.*count\(\*\).*GROUP BY 1, 2, 3$/)

  const expected = rows.map((row) =>
    verdictAnswer({ goal: 'level', bound: 'bare', better: 'higher', policy: {} }, row, printing),
  )
  const found = (await cluster.rows(query)).map((row) => row.join(' ')).sort()
  expect(found).toEqual(groupsOf(expected))
})

/** How many rows of each shard have each outcome and reason, and what their printed values add up to. */
function groupsOf(answers: readonly Answer[]): readonly string[] {
  const groups = new Map<string, Answer[]>()
  answers.forEach((answer, id) => {
    const key = [id % 2, answer.outcome, answer.reason].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), answer])
  })
  return [...groups]
    .map(([key, members]) => {
      const printed = members.flatMap((member) => member.printed ?? [])
      const sum = printed.length === 0 ? '' : withTwoPlaces(total(printed))
      return [key, members.length, sum].join(' ')
    })
    .sort()
}

function withTwoPlaces(amount: string): string {
  const [whole, decimals = ''] = amount.split('.')
  return `${whole}.${decimals.padEnd(2, '0')}`
}

test('the workers add up their own rows, and the coordinator divides the totals', async () => {
  const whole = rows.filter(({ y1, yk }) => y1 !== null && yk !== null)
  await cluster.run('CREATE VIEW complete AS SELECT * FROM facts WHERE y1 IS NOT NULL AND yk IS NOT NULL')
  // With few rows it costs little to fetch them all; a larger price for each makes the planner do as it does with many.
  for (const worker of ['worker_0', 'worker_1'])
    await cluster.run(`ALTER SERVER ${worker} OPTIONS (ADD fdw_tuple_cost '1')`)
  const query = achievementSql({
    dialect: 'postgres',
    table: 'complete',
    columns,
    rule: 'completionRatio',
    by: ['shard'],
  })
  const remote = await remoteQueries(query)
  expect(remote).toHaveLength(2)
  for (const sql of remote) expect(sql).toMatch(/sum\(.*GROUP BY 1$/)

  const found = await cluster.rows(`${query} ORDER BY 1`)
  const expected = [0, 1].map((shard) => {
    const own = whole.filter(({ id }) => id % 2 === shard)
    const sums = { ...own[0], y1: total(own.map(({ y1 }) => y1 ?? '0')), yk: total(own.map(({ yk }) => yk ?? '0')) }
    return ruleAnswer(rules.completionRatio, { actual: 'y1', planned: 'yk' }, sums as (typeof rows)[number], printing)
      .printed
  })
  expect(found.map(([, , , printed]) => printed)).toEqual(expected)
})
