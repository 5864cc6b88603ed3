import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { achievementSql, type SqlDialect } from '../../src/sql.ts'
import { difference } from '../support/sql/answer.ts'
import { type Comparison, formulaComparisons, verdictComparisons } from '../support/sql/comparisons.ts'
import { linesOf } from '../support/sql/lines.ts'
import { rowsFrom } from '../support/sql/rows.ts'
import { withinRange } from '../support/sql/within-range.ts'
import { type Answering, starters } from './support/answering.ts'

const count = Number(process.env.KTXH_ROWS ?? 300_000)
const rows = rowsFrom(20_210_630, count)
const comparisons = [...formulaComparisons, ...verdictComparisons]

/** Every comparison takes the rows whose id leaves its number as remainder, so that each row is compared twice. */
const parts = comparisons.length / 2
const partOf = (comparison: Comparison) => comparisons.indexOf(comparison) % parts

function queriesFor(dialect: SqlDialect): ReadonlyMap<string, string> {
  return new Map(comparisons.map((comparison) => [comparison.name, queryFor(comparison, dialect)]))
}

function queryFor(comparison: Comparison, dialect: SqlDialect): string {
  const query = achievementSql({ ...comparison.options, dialect, table: 'facts' })
  return `SELECT * FROM (${query}\n) AS answers WHERE id % ${parts} = ${partOf(comparison)} ORDER BY id`
}

type Tally = { compared: number; refused: number; different: number }

describe(`${count} rows, each compared twice`, () => {
  const engines: Answering[] = []
  const tallies = new Map<string, Tally>()

  beforeAll(async () => {
    const work = { lines: linesOf(rows), queries: queriesFor }
    for (const start of Object.values(starters)) engines.push(await start(work))
    for (const { name } of engines) tallies.set(name, { compared: 0, refused: 0, different: 0 })
  }, 3_600_000)

  afterAll(async () => {
    for (const engine of engines) await engine.close()
    console.table(Object.fromEntries(tallies))
  }, 120_000)

  test.each(comparisons)('$name', async (comparison) => {
    const expected = rows.filter(({ id }) => id % parts === partOf(comparison)).map(comparison.expected)
    for (const engine of engines) {
      const found = await engine.answers(comparison.name)
      const asked = expected.map((answer) => withinRange(answer, engine.dialect))
      const differences = asked.map((answer, index) => difference(answer, found[index] ?? [])).filter(Boolean)
      const tally = tallies.get(engine.name)
      if (tally === undefined) throw new Error(engine.name)
      tally.compared += asked.length
      tally.refused += asked.filter(({ reason }) => reason === 'beyondExactRange').length
      tally.different += differences.length
      expect(found, engine.name).toHaveLength(asked.length)
      expect(differences.slice(0, 5), engine.name).toEqual([])
    }
  })
})
