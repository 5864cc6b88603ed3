// node bench/sql.mjs [rows]
// The query that ktxh writes for DuckDB beside DuckDB's own roundings of a quotient: one thread, by processor time.
import { DuckDBInstance } from '@duckdb/node-api'
import { achievementSql } from 'ktxh/sql'
import { adversarialRows, ordinaryRows } from './rows.mjs'
import { median, second } from './side-by-side.mjs'

const places = 1
const rounds = 15
const count = Number(process.argv[2] ?? 300_000)
const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()

/** What is asked: the printed percentage of every row alone, or the verdict beside it. */
const asked = {
  printed: (query) => `SELECT printed FROM (${query}\n) AS answers`,
  'printed and verdict': (query) => `SELECT printed, outcome FROM (${query}\n) AS answers`,
}

const verdict =
  "CASE WHEN y1 > yk THEN 'exceeded' WHEN y1 = yk THEN 'met' WHEN y1 / yk >= 0.95 THEN 'nearlyMet' ELSE 'missed' END AS outcome"
const guarded = (quotient) => `SELECT CASE WHEN yk > 0 THEN ${quotient} END AS printed, ${verdict} FROM facts`

const units = (column) => `CAST(CAST(${column} AS DECIMAL(38, 3)) * 1000 AS HUGEINT)`

const queries = {
  'DOUBLE, round': guarded(`round(y1 / yk * 100, ${places})`),
  'DECIMAL of that': guarded(`CAST(round(y1 / yk * 100, ${places}) AS DECIMAL(18, ${places}))`),
  'HUGEINT alone': guarded(
    `CAST((2 * ${units('y1')} * ${10 ** (places + 2)} + ${units('yk')}) // (2 * ${units('yk')}) AS BIGINT)`,
  ),
  ktxh: achievementSql({
    dialect: 'duckdb',
    table: 'facts',
    columns: { actual: 'y1', planned: 'yk' },
    keep: [],
    policy: { printing: { places, rounding: 'halfUp' }, nearlyMet: '95' },
    scale: 3,
  }),
}

async function load(rows) {
  await connection.run('CREATE OR REPLACE TABLE facts (y1 DECIMAL(18, 3), yk DECIMAL(18, 3))')
  for (let from = 0; from < rows.length; from += 10_000) {
    const values = rows.slice(from, from + 10_000).map((pair) => `(${pair})`)
    await connection.run(`INSERT INTO facts VALUES ${values}`)
  }
}

/** Rows whose printed percentage is not the exact one, rounded half up. */
async function wrongRows(query, rows) {
  const reader = await connection.runAndReadAll(`SELECT CAST(printed AS VARCHAR) FROM (${query}\n) AS answers`)
  const printed = reader.getColumns()[0]
  return rows.filter((pair, row) => tenths(printed[row]) !== halfUp(pair)).length
}

/** A numeral as a whole number of the last printed place; a whole number is one already. */
function tenths(numeral) {
  if (numeral === null) return undefined
  return numeral.includes('.') ? BigInt(numeral.replace('.', '')) : BigInt(numeral)
}

function halfUp(pair) {
  const [part, whole] = pair.map((text) => {
    const [digits, fraction = ''] = text.split('.')
    return BigInt(digits + fraction.padEnd(3, '0'))
  })
  return whole === 0n ? undefined : (2n * part * BigInt(10 ** (places + 2)) + whole) / (2n * whole)
}

/** Processor time a row of each query, sorted, in rotation. */
async function measure(shape) {
  const names = Object.keys(queries)
  const times = new Map(names.map((name) => [name, []]))
  for (let round = -2; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round + 2) % names.length]
      const started = process.cpuUsage()
      await connection.run(`CREATE OR REPLACE TEMP TABLE answers AS ${shape(queries[name])}`)
      const { user, system } = process.cpuUsage(started)
      if (round >= 0) times.get(name).push(((user + system) * 1000) / count)
    }
  }
  for (const each of times.values()) each.sort((a, b) => a - b)
  return times
}

for (const [title, rows] of [
  ['Ordinary rows', ordinaryRows(count, 1)],
  ['Adversarial rows: ties and nearest misses', adversarialRows(count, places, 3)],
]) {
  await load(rows)
  for (const [what, shape] of Object.entries(asked)) {
    const times = await measure(shape)
    const own = times.get('DOUBLE, round')
    console.log(
      `\n### ${title}, ${what}\n\n| query | ns a row | speed × DOUBLE | wrong rows of ${count} |\n|---|---|---|---|`,
    )
    for (const [name, sorted] of times) {
      const [low, middle] = [second, median].map((of) => (of(own) / of(sorted)).toFixed(2))
      const cells = [`${second(sorted).toFixed(0)} (${median(sorted).toFixed(0)})`, `${low} (${middle})`]
      console.log(`| ${name} | ${cells.join(' | ')} | ${await wrongRows(queries[name], rows)} |`)
    }
  }
}
connection.closeSync()
