// @ts-check
// The same rules inside a warehouse: node examples/06-warehouse-sql.mjs [--en] [--sql]
// The worked plan goes into tables of DuckDB, whose views judge it; then a table of a warehouse's own is judged where it lies.
// Results of 2021 are not in the document: every one of them here is invented. --sql prints the statements.
import { DuckDBInstance } from '@duckdb/node-api'
import { decimal, evaluate, formatNumber, valueOf, withObservations, year } from 'ktxh'
import { langSonCity2021 } from 'ktxh/plans/lang-son-city-2021'
import { achievementSql, planRows, planTablesSql } from 'ktxh/sql'
import { heading, table } from './support/print.mjs'

const locale = process.argv.includes('--en') ? 'en' : 'vi-VN'
const say = (/** @type {string} */ vi, /** @type {string} */ en) => (locale === 'en' ? en : vi)
const write = (/** @type {string} */ numeral) => formatNumber(decimal(numeral), { locale })
const words = {
  exceeded: say('vượt', 'exceeded'),
  met: say('đạt', 'met'),
  nearlyMet: say('cơ bản đạt', 'nearly met'),
  missed: say('không đạt', 'missed'),
  pending: say('chưa có số', 'pending'),
  undetermined: say('chưa xác định', 'undetermined'),
}
const nameOf = (/** @type {string | null} */ outcome) =>
  Object.entries(words).find(([code]) => code === outcome)?.[1] ?? '—'

const connection = await (await DuckDBInstance.create(':memory:')).connect()
/** @param {string} query @returns {Promise<(string | null)[][]>} */
const ask = async (query) => {
  const reader = await connection.runAndReadAll(query)
  return reader.getRows().map((row) => row.map((value) => (value === null ? null : String(value))))
}

// ── The worked plan, and what may have become of it ─────────────────────────────────────────────────────────────────
/** @type {Readonly<Record<string, string>>} */
const invented = {
  'total-output': '10540.1',
  'industry-construction-output': '4869.7',
  'services-output': '5400',
  'income-per-person': '61.5',
  visitors: '1650000',
  'poverty-rate': '0.14',
  'forest-cover': '58.7',
  'standard-schools': '26',
}
const source = { document: 'plan-225', section: 'invented' }
const observations = langSonCity2021.indicators.flatMap(({ id, unit }) => {
  const amount = invented[id]
  if (amount === undefined) return []
  const status = /** @type {const} */ ('actual')
  return [
    {
      id: `${id}-invented`,
      indicator: id,
      period: year(2021),
      quantity: { amount: decimal(amount), unit },
      status,
      source,
    },
  ]
})
const plan = valueOf(withObservations(langSonCity2021, observations))
const policy = /** @type {const} */ ({ nearlyMet: '95', completion: 'mirrored' })

// ── Tables and views ────────────────────────────────────────────────────────────────────────────────────────────────
const views = planTablesSql({ dialect: 'duckdb', policy })
if (process.argv.includes('--sql')) console.log(views)
await connection.run(views)
let loaded = 0
for (const [name, rows] of Object.entries(planRows(plan))) {
  const columns = Object.keys(rows[0] ?? {})
  const statement = `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`
  for (const row of rows) await connection.run(statement, Object.values(row))
  loaded += rows.length
}

heading(say('Kế hoạch trong kho dữ liệu', 'The plan in the warehouse'))
const outcomes = await ask('SELECT target, outcome, printed, reason FROM target_outcomes ORDER BY target')
const here = evaluate(plan, policy)
const differing = outcomes.filter(([id, outcome, printed]) => {
  const evaluation = here.find(({ target }) => target.id === id)
  const completion = evaluation && 'completion' in evaluation ? evaluation.completion : undefined
  return (
    outcome !== evaluation?.outcome || printed !== (completion?.outcome === 'determined' ? completion.printed : null)
  )
})
console.log(
  say(
    `${loaded} dòng trong bốn bảng; ${outcomes.length} chỉ tiêu; khác với evaluate: ${differing.length}`,
    `${loaded} rows in four tables; ${outcomes.length} targets; different from evaluate: ${differing.length}`,
  ),
)

heading(say('Năm 2021, theo số thực hiện giả định', 'The year 2021, by invented results'))
const judged = await ask(`
  SELECT i.name_${locale === 'en' ? 'en' : 'vi'}, o.printed, o.outcome FROM target_outcomes AS o
  JOIN targets AS t ON t.plan = o.plan AND t.id = o.target
  JOIN indicators AS i ON i.plan = o.plan AND i.id = t.indicator
  WHERE t.period = '2021' AND t.goal = 'level' AND o.outcome NOT IN ('pending', 'undetermined')
  ORDER BY o.printed DESC`)
table(
  [say('Chỉ tiêu', 'Indicator'), say('Hoàn thành', 'Completion'), say('Kết quả', 'Outcome')],
  judged.map(([name, printed, outcome]) => [
    name ?? '',
    printed === null ? '—' : `${write(printed ?? '0')}%`,
    nameOf(outcome ?? null),
  ]),
)

// ── A table that is there already ───────────────────────────────────────────────────────────────────────────────────
await connection.run(`
  CREATE TABLE "báo cáo" AS
  SELECT 'xã ' || (id % 3321) AS "xã", ['thu ngân sách', 'hộ nghèo', 'trồng rừng'][1 + id % 3] AS "chỉ tiêu",
    CASE id % 3 WHEN 1 THEN 'lower' ELSE 'higher' END AS "chiều",
    CAST(80 * (1 + id % 25) AS DECIMAL(18, 2)) AS "kế hoạch",
    CASE WHEN id % 50 <> 0 THEN CAST(80 * (1 + id % 25) * (1500 + id % 997) / 2000 AS DECIMAL(18, 2)) END AS "thực hiện"
  FROM range(100000) AS rows (id)`)
const query = achievementSql({
  dialect: 'duckdb',
  table: 'báo cáo',
  columns: { actual: 'thực hiện', planned: 'kế hoạch', better: 'chiều' },
  keep: ['xã', 'chỉ tiêu', 'thực hiện', 'kế hoạch'],
  policy: { ...policy, printing: { places: 1, rounding: 'halfUp' } },
  scale: 2,
})
if (process.argv.includes('--sql')) console.log(query)
await connection.run(`CREATE VIEW "kết quả" AS ${query}`)

heading(say('100.000 báo cáo của xã (số giả định)', '100,000 reports of communes (invented figures)'))
const groups = await ask(`
  SELECT "chỉ tiêu", count(*) FILTER (outcome IN ('met', 'exceeded')), count(*) FILTER (outcome NOT IN ('pending', 'undetermined')),
    count(*) FILTER (outcome = 'pending')
  FROM "kết quả" GROUP BY ALL ORDER BY 1`)
table(
  [say('Chỉ tiêu', 'Indicator'), say('Đạt và vượt', 'Met or exceeded'), say('Chưa báo cáo', 'Not reported')],
  groups.map(([name, met, assessed, pending]) => [
    name ?? '',
    `${write(met ?? '0')}/${write(assessed ?? '0')}`,
    write(pending ?? '0'),
  ]),
)
const [[wrong = null] = []] = await ask(`
  SELECT count(*) FROM "kết quả" WHERE reason IS NULL AND "chỉ tiêu" <> 'hộ nghèo'
    AND CAST(round("thực hiện" / "kế hoạch" * 100, 1) AS DECIMAL(18, 1)) <> printed`)
console.log(
  say(
    `\nround() của DuckDB in sai ${write(wrong ?? '0')} dòng: chia hai số thập phân cho ra số thực.`,
    `\nDuckDB's own round() prints ${write(wrong ?? '0')} rows wrongly: dividing two decimals gives a double.`,
  ),
)
connection.closeSync()
