// @ts-check
// What the library answers about the worked plan, through every entry: the same text wherever it is asked.
import * as ktxh from 'ktxh'
import { auditPlan, auditText, checkRatio, inferWhole, ratioIsPossible, roundingInterval } from 'ktxh/audit'
import { columnFromNumbers, columnFromStrings, columnToStrings, evaluateColumns, readCsv } from 'ktxh/columnar'
import { notebook, toHtml, toMarkdown, toVegaLite } from 'ktxh/display'
import { fromCsv, toCsv, toRows } from 'ktxh/interop'
import { langSonCity2021 as plan } from 'ktxh/plans/lang-son-city-2021'
import { parsePlan, planJsonSchema, planSchema } from 'ktxh/schema'
import { achievementSql, planRows, planTablesSql } from 'ktxh/sql'
import {
  parseNumber,
  parsePeriodText,
  parseQuantity,
  parseTarget,
  readTargetTable,
  scanClaims,
  scanQuantities,
} from 'ktxh/text'

const locales = /** @type {const} */ (['vi-VN', 'en'])
const modes = /** @type {const} */ (['halfUp', 'halfDown', 'halfEven', 'up', 'down', 'ceiling', 'floor'])
const dialects = /** @type {const} */ (['duckdb', 'postgres', 'spark'])
const sentence =
  'Thu ngân sách đạt 190.676 triệu đồng, bằng 45,5% dự toán, tăng 8,7% so với cùng kỳ; phúc tra 36/37 vụ, đạt 97,3%.'
const sheet = 'xã;kế hoạch;thực hiện\nA;1.250,5;1.000\nB;10;12\nC;3;\n'

/** @param {() => unknown} action */
function refusalOf(action) {
  try {
    return action()
  } catch (error) {
    return ktxh.isUsageError(error) ? error.issues : String(error)
  }
}

function decimals() {
  const pairs = [
    ['356', '360'],
    ['36', '37'],
    ['10535.8', '9578'],
    ['510844736932646', '532575689061257'],
    ['-23', '80'],
  ]
  return pairs.flatMap(([part = '', whole = '']) => [
    ktxh.add(part, whole),
    ktxh.multiply(part, whole),
    ktxh.allocate(part.replace('-', ''), ['1', '2', whole], { places: 2, remainder: 'largestRemainder' }),
    ktxh.averageGrowthRate(whole, part, { intervals: 3 }),
    modes.map((rounding) => [
      ktxh.divide(part, whole, { places: 40, rounding }),
      ktxh.percentOf(ktxh.ratio(part, whole), { places: 4, rounding }),
      roundingInterval(part, rounding),
    ]),
  ])
}

function periods() {
  const all = [ktxh.year(2020), ktxh.firstHalf(2020), ktxh.quarter(2024, 1), ktxh.month(2020, 2), ktxh.nineMonths(2021)]
  const dated = [ktxh.dates('2020-02-29', '2020-08-24'), ktxh.upTo('2020-06-30'), ktxh.years(2021, 2025)]
  return [...all, ...dated].map((period) => [
    ktxh.formatPeriod(period, { locale: 'en' }),
    refusalOf(() => [ktxh.periodBounds(period), ktxh.previousPeriod(period), ktxh.samePeriodLastYear(period)]),
    refusalOf(() => ktxh.shiftPeriod(period, 7)),
    refusalOf(() => ktxh.elapsedShare(period, ktxh.year(2020))),
  ])
}

function evaluations() {
  const policies = /** @type {const} */ ([{}, { facts: 'toDate' }, { completion: 'mirrored', nearlyMet: '95' }])
  return policies.map((policy) => {
    const judged = ktxh.evaluate(plan, policy)
    return [
      judged,
      locales.map((locale) => judged.map((each) => ktxh.formatEvaluation(each, { plan, locale }))),
      ktxh.aggregate(judged, { by: 'period' }),
      ktxh.aggregate(judged, { by: ktxh.bySector(plan) }),
      ktxh.leagueTable(judged, { by: 'period' }),
    ]
  })
}

function rollUps() {
  return plan.indicators.map(({ id }) =>
    refusalOf(() => ktxh.rollUp(plan, { indicator: id, period: ktxh.year(2020), over: { periods: 'quarter' } })),
  )
}

function audits() {
  const audit = auditPlan(plan)
  return [
    audit,
    locales.map((locale) => [
      audit.findings.map((finding) => ktxh.formatFinding(finding, { plan, locale })),
      audit.conflicts.map((conflict) => ktxh.formatConflict(conflict, { plan, locale })),
      audit.inferences.map((inference) => ktxh.formatInference(inference, { plan, locale })),
    ]),
    auditText(sentence),
    checkRatio({ part: '356', whole: '360', stated: '98.88' }),
    inferWhole([
      { part: '123', stated: '30.8' },
      { part: '350', stated: '87.5' },
    ]),
    ratioIsPossible({ stated: '97.3', whole: '37' }),
  ]
}

function texts() {
  return [
    ['1.234,5', '87.010, 7', '3.69.60', '1e5', '12.34', ''].map((text) => parseNumber(text)),
    ['67.422 thửa/68.582 thửa', 'hơn 350 tỷ đồng', '5 tấm'].map((text) => parseQuantity(text)),
    ['Tăng 9 - 10%', 'Giảm 5% so với năm 2020', 'đạt 100% trở lên'].map((text) => parseTarget(text)),
    ['6 tháng đầu năm 2020', 'quý I/2021', 'giai đoạn 2021-2025', 'cùng kỳ'].map((text) => parsePeriodText(text)),
    scanQuantities(sentence),
    scanQuantities(sentence.normalize('NFD')),
    scanClaims(sentence),
    readTargetTable('STT\tChỉ tiêu\tĐơn vị\tMục tiêu\n1\tSản lượng\tTấn\t3.696,0\n2\tTỷ lệ hộ nghèo\t%\t0,15'),
  ]
}

function doors() {
  const faulty = { ...plan, targets: [{ ...plan.targets[0], period: '2020-13' }], evil: 1 }
  const read = parsePlan(JSON.parse(JSON.stringify(plan)))
  const refused = parsePlan(faulty)
  return [
    read,
    refused,
    refused.ok ? [] : refused.issues.flatMap((issue) => locales.map((locale) => ktxh.formatIssue(issue, { locale }))),
  ]
}

function zods() {
  return [planSchema.safeParse(plan).success, planJsonSchema()]
}

function tables() {
  const judged = ktxh.evaluate(plan, { facts: 'toDate' })
  const csv = toCsv(toRows(judged))
  return [
    csv,
    fromCsv(csv),
    toCsv(toRows(plan)),
    locales.flatMap((locale) => [toMarkdown(judged, { plan, locale }), toHtml(plan, { locale })]),
    toVegaLite({ chart: 'achievement', evaluations: judged }, { plan }),
    Object.keys(notebook(judged, { plan })),
    dialects.map((dialect) => planTablesSql({ dialect })),
    achievementSql({ dialect: 'duckdb', table: 'rows"', columns: { actual: 'a', planned: 'p' } }),
    planRows(plan),
  ]
}

async function columns() {
  const figures = ktxh.valueOf(
    columnFromStrings(['46', '52.50', '12345678901234567.5', undefined], { unit: 'hectare' }),
  )
  const plans = ktxh.valueOf(columnFromNumbers([50, 50, 0.1, 3], { unit: 'hectare' }))
  const evaluated = evaluateColumns({ actual: figures, planned: plans }, { rule: 'completionRatio' })
  const options = /** @type {const} */ ({
    columns: { planned: { title: 'kế hoạch', unit: 'millionVnd' }, actual: { title: 'thực hiện', unit: 'millionVnd' } },
    keys: { commune: 'xã' },
    notation: 'vietnamese',
    separator: ';',
  })
  const table = ktxh.valueOf(await readCsv([new TextEncoder().encode(sheet)], options))
  return [columnToStrings(evaluated.printed), evaluated.outcomes, columnToStrings(table.columns.planned), table.keys]
}

function refusals() {
  return [
    refusalOf(() => ktxh.decimal('1e9000000000000000')),
    refusalOf(() => ktxh.quantity('5', /** @type {never} */ ('constructor'))),
    refusalOf(() => ktxh.compare(ktxh.quantity('1', 'hectare'), /** @type {never} */ (ktxh.quantity('1', 'vnd')))),
    refusalOf(() => ktxh.ratio('1', '0')),
  ]
}

/** A digest of every answer, under its name. */
export async function digests() {
  const answers = { decimals, periods, evaluations, rollUps, audits, texts, doors, tables, columns, refusals, zods }
  const written = []
  for (const [name, answer] of Object.entries(answers)) written.push([name, digest(await textOf(answer))])
  return Object.fromEntries(written)
}

/** @param {() => unknown} answer */
async function textOf(answer) {
  try {
    return JSON.stringify(await answer())
  } catch (error) {
    return String(error)
  }
}

/**
 * FNV-1a over UTF-16 units, with the length of the text.
 *
 * @param {string} text
 */
function digest(text) {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return `${(hash >>> 0).toString(16)}/${text.length}`
}
