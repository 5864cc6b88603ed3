// @ts-check
import { parsePeriod, planIssues } from 'ktxh'
import { auditText } from 'ktxh/audit'
import { readCsv } from 'ktxh/columnar'
import { fromCsv, fromSdmxCsv, toCsv, toRows, toSdmxCsv } from 'ktxh/interop'
import { langSonCity2021 } from 'ktxh/plans/lang-son-city-2021'
import { parsePlan } from 'ktxh/schema'
import {
  parseNumber,
  parsePeriodText,
  parseQuantity,
  parseTarget,
  readTargetTable,
  scanClaims,
  scanQuantities,
} from 'ktxh/text'
import { randomFrom } from './random.mjs'

/** @typedef {{ readonly seeds: readonly string[], readonly read: (input: string) => unknown }} Door */

const numbers = ['1.234,5', '3.696,0', '0,05', '07', '-12', '123.456.789,123', '7.5', '87.010, 7', '1234']
const quantities = [
  '45,5%',
  '12,5 tỷ đồng',
  'hơn 350 triệu đồng',
  '36/37 vụ',
  '40 nghìn tỷ',
  '5 - 6 %',
  '62 triệu đồng/người/năm',
  '150 m²',
]
const targets = [
  'Tăng 9 - 10%',
  'Giảm 5% so với năm 2020',
  'đạt 100% trở lên',
  'dưới 0,15%',
  'Phấn đấu 50 ha',
  'giảm cả 3 tiêu chí',
  'duy trì 8/8 xã',
]
const periodTexts = [
  '6 tháng đầu năm 2020',
  'quý I/2021',
  'giai đoạn 2021-2025',
  'đến 30/6/2020',
  'cùng kỳ năm trước',
  'tháng 2 năm 2024',
  '9 tháng',
]
const periods = [
  '2020',
  '2020-S1',
  '2020-Q3',
  '2020-06',
  '2020-01-01/P9M',
  '2020-01-01/2020-08-24',
  '../2020-06-30',
  '2021-01-01/P5Y',
]
const sentences = [
  'Thu ngân sách của xã đạt 12,5 tỷ đồng, bằng 45,5% dự toán, tăng 8,7% so với cùng kỳ năm trước.',
  'Tổng sản lượng 1.234,5 tấn, trong đó: lúa 1.000 tấn, ngô 234,5 tấn; bằng 87,3 % so với cùng kỳ.',
  'Đã giải quyết 224/272 đơn, đạt 82,35%; giảm 6 lượt so với năm trước, phạt hơn 20 triệu đồng.',
  'Thu, chi lần lượt đạt 50 và 80 tỷ đồng, bằng 40% và 45% dự toán; trồng mới 46 ha/50 ha.',
  'Có 7 hộ thoát nghèo trong quý II/2021; giảm từ 4% xuống còn 3,5%, vượt 0,5% kế hoạch.<sup>1</sup>',
]
const tables = [
  'STT\tChỉ tiêu\tĐơn vị\tMục tiêu năm 2022\n1\tTổng sản lượng\tTấn\t1.000\n\tTrong đó: + Lúa\tTấn\t800\n2\tTỷ lệ hộ nghèo\t%\t0,15',
  '| STT | Chỉ tiêu | Đơn vị | Mục tiêu |\n|---|---|---|---|\n| 1 | Thu nội địa tăng bình quân | % | 9-10 |\n| 2 | Trồng rừng | Ha | 50 |',
  '<table><tr><td>1</td><td>Thu nhập</td><td>Triệu đồng</td><td>62</td></tr><tr><td></td><td>Tương đương</td><td>USD</td><td></td></tr></table>',
]
const sheets = [
  'xã;kế hoạch;thực hiện\nA;1.250,5;1.000\nB;10;12\n"C";"3";\n',
  'xã,kế hoạch,thực hiện\r\nA,"1.250,5",1\r\n',
  'x;y\n"a""b\nc";1\n',
]

const { claims, targets: goals, observations } = langSonCity2021
const few = {
  ...langSonCity2021,
  claims: claims.slice(0, 6),
  targets: goals.slice(0, 6),
  observations: observations.slice(0, 6),
}
const plans = [JSON.stringify(few), JSON.stringify({ ...few, claims: [], targets: goals.slice(20, 26) })]
const sdmx = toSdmxCsv({ ...langSonCity2021, observations: observations.slice(0, 8) }).text
const figures = /** @type {const} */ ({
  columns: { planned: { title: 'kế hoạch', unit: 'millionVnd' }, actual: { title: 'thực hiện', unit: 'millionVnd' } },
  keys: { commune: 'xã' },
  notation: 'vietnamese',
})
const encoder = new TextEncoder()

/** @type {Readonly<Record<string, Door>>} */
export const doors = {
  parseNumber: { seeds: numbers, read: parseNumber },
  parseQuantity: { seeds: quantities, read: (text) => parseQuantity(text) },
  parseTarget: { seeds: targets, read: (text) => parseTarget(text) },
  parsePeriodText: { seeds: periodTexts, read: (text) => parsePeriodText(text, { year: 2021 }) },
  parsePeriod: { seeds: periods, read: parsePeriod },
  scanQuantities: { seeds: [...sentences, ...quantities], read: (text) => scanQuantities(text) },
  scanClaims: { seeds: sentences, read: (text) => scanClaims(text) },
  auditText: { seeds: sentences, read: (text) => auditText(text) },
  readTargetTable: { seeds: tables, read: (text) => readTargetTable(text, { year: 2022 }) },
  fromCsv: { seeds: [...sheets, toCsv(toRows(few)).slice(0, 2000)], read: (text) => fromCsv(text) },
  fromSdmxCsv: { seeds: [sdmx], read: (text) => fromSdmxCsv(text, { area: few.area, units: few.units }) },
  readCsv: { seeds: sheets, read: (text) => readCsv([encoder.encode(text)], { ...figures, separator: ';' }) },
  parsePlan: { seeds: plans, read: (text) => parsePlan(valueIn(text)) },
  planIssues: {
    seeds: plans,
    read: (text) => ({ ok: true, warnings: planIssues(/** @type {never} */ (valueIn(text))) }),
  },
}

/**
 * What JSON gives for a text, however little of it is JSON: broken text is mended by a plan with one field replaced.
 *
 * @param {string} text
 */
function valueIn(text) {
  try {
    return JSON.parse(text)
  } catch {
    return replacedSomewhere(text)
  }
}

/** @type {readonly unknown[]} */
const strangers = [
  null,
  0,
  -1,
  Number.POSITIVE_INFINITY,
  '',
  '1e5',
  '9'.repeat(70),
  [],
  {},
  [[]],
  true,
  'constructor',
  JSON.parse('{"__proto__":1}'),
]

/**
 * The first plan with one value replaced; the text decides where and by what.
 *
 * @param {string} text
 */
function replacedSomewhere(text) {
  const random = randomFrom(hashOf(text))
  const plan = JSON.parse(plans[0] ?? '')
  let holder = plan
  for (let steps = random.below(6); steps > 0; steps -= 1) {
    const member = holder[random.pick(Object.keys(holder))]
    if (typeof member === 'object' && member !== null && Object.keys(member).length > 0) holder = member
  }
  holder[random.pick(Object.keys(holder))] = random.pick(strangers)
  return plan
}

/** @param {string} text */
function hashOf(text) {
  return [...text].reduce((hash, unit) => Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5)
}
