import { auditText } from 'ktxh/audit'
import { columnFromStrings } from 'ktxh/columnar'
import { parseNumber, parsePeriodText, parseQuantity, parseTarget, scanClaims, scanQuantities } from 'ktxh/text'
import {
  decimalByReplacing,
  doubleByRegex,
  doubleByReplacing,
  periodByRegex,
  quantityByRegex,
  quantityInTenMinutes,
  scanByRegex,
  scanWithCare,
  targetByRegex,
} from './regex-readers.mjs'
import { randomFrom } from './rows.mjs'
import { sideBySide, table } from './side-by-side.mjs'

const count = 300_000
const slices = 60
const perSlice = count / slices
const random = randomFrom(7)

const grouped = (below) => String(random.below(below)).replace(/\B(?=(\d{3})+$)/g, '.')
const share = () => `${random.below(100)},${random.below(10)}%`
const year = () => 2015 + random.below(12)
const drawn = (kinds) => Array.from({ length: count }, () => random.pick(kinds)())

/** Figures as reports write them, one a string. */
const texts = drawn([
  () => `${grouped(1_000_000)} triệu đồng`,
  share,
  () => `${grouped(3_000)}/${grouped(4_000)} người`,
  () => `${grouped(9_000)},${random.below(10)} tỷ đồng`,
  () => `${random.below(900)} hộ`,
  () => `${grouped(20_000)} ha`,
])
const numerals = texts.map((text) => text.slice(0, text.search(/[^0-9.,]/)))
const targets = drawn([
  () => `từ ${share()} trở lên`,
  () => `trên ${grouped(90)} triệu đồng`,
  () => `${random.below(9)} - ${10 + random.below(9)}%`,
  () => `dưới ${share()}`,
  () => `đạt ${share()}`,
  () => `không quá ${share()}`,
  () => `${grouped(9_000)} tỷ đồng`,
])
const periods = drawn([
  () => `6 tháng đầu năm ${year()}`,
  () => `quý ${random.pick(['I', 'II', 'III', 'IV'])}/${year()}`,
  () => `9 tháng năm ${year()}`,
  () => `năm ${year()}`,
  () => `tháng ${1 + random.below(12)}/${year()}`,
  () => `giai đoạn ${2011 + random.below(5)} - ${2020 + random.below(5)}`,
])

function walk(text) {
  let sum = 0
  for (let index = 0; index < text.length; index += 1) sum += text.charCodeAt(index)
  return sum
}

/** What was read last is kept, so that no reader is spared making its objects. */
let kept
const keep = (value) => {
  kept = value
}

function check(list, ...readers) {
  for (const text of list) {
    const [first, ...others] = readers.map((read) => JSON.stringify(read(text)))
    if (others.some((other) => other !== first)) throw new Error(`${text} is read in two ways`)
  }
}

function compare(title, variants, references, rowsPerSlice = perSlice) {
  console.log(`\n${title}\n`)
  console.log(table(sideBySide(variants, { rounds: 2 * slices, rowsPerSlice, slices }), references))
}

const overEach = (list, each) => (slice, rows) => {
  const first = slice * perSlice
  for (let at = first; at < first + rows; at += 1) keep(each(list[at]))
}

/** Compares readers of one string each, [name, reader] and so on, and the walk over its characters. */
function compareReaders(title, list, readers) {
  const variants = [...readers, ['walk', walk]].map(([name, each]) => ({ name, run: overEach(list, each) }))
  compare(title, variants, ['regular expression', 'walk'])
}

check(texts, (text) => parseQuantity(text).value, quantityByRegex)
compareReaders('One figure a string', texts, [
  ['parseQuantity', parseQuantity],
  ['regular expression', quantityByRegex],
  ['the same, composing letters first', (text) => quantityByRegex(text.normalize('NFC'))],
  ['expression of ten minutes with decimal.js', quantityInTenMinutes],
])

compareReaders('One numeral a string', numerals, [
  ['parseNumber', parseNumber],
  ['regular expression', doubleByRegex],
  ['Number of the text without its dots', doubleByReplacing],
  ['decimal.js of the same', decimalByReplacing],
])

check(targets, (text) => parseTarget(text).value, targetByRegex)
compareReaders('One target a string', targets, [
  ['parseTarget', parseTarget],
  ['regular expression', targetByRegex],
])

check(periods, (text) => parsePeriodText(text).value, periodByRegex)
compareReaders('One period a string', periods, [
  ['parsePeriodText', parsePeriodText],
  ['regular expression', periodByRegex],
])

const lists = Array.from({ length: slices }, (_, slice) => numerals.slice(slice * perSlice, (slice + 1) * perSlice))
const unit = 'hectare'
const asPrinted = (list) => columnFromStrings(list, { unit, notation: 'vietnamese' }).value
const parsedFirst = (list) =>
  columnFromStrings(
    list.map((numeral) => parseNumber(numeral).value),
    { unit },
  ).value
const doubles = (read) => (list) => {
  const values = new Float64Array(list.length)
  for (let row = 0; row < list.length; row += 1) values[row] = read(list[row])
  return values
}

const byExpression = doubles(doubleByRegex)
check(lists, ...[asPrinted, parsedFirst].map((read) => (list) => [...read(list).values]), (list) => [
  ...byExpression(list),
])

const overLists = (read) => (slice) => keep(read(lists[slice]))
compare(
  'Numerals into a column',
  [
    { name: "columnFromStrings with notation: 'vietnamese'", run: overLists(asPrinted) },
    { name: 'parseNumber and columnFromStrings', run: overLists(parsedFirst) },
    { name: 'regular expression', run: overLists(byExpression) },
    { name: 'Number of the text without its dots', run: overLists(doubles(doubleByReplacing)) },
    { name: 'decimal.js of the same', run: overLists((list) => list.map(decimalByReplacing)) },
    { name: 'walk', run: overLists(doubles(walk)) },
  ],
  ['regular expression', 'Number of the text without its dots', 'decimal.js of the same', 'walk'],
)

/** A text of about 100,000 characters: sentences of reports around the figures. */
function runningText(from) {
  const sentences = []
  for (let at = from, length = 0; length < 100_000; at += 4) {
    const [a, b, c, d] = texts.slice(at, at + 4)
    const sentence = `Thực hiện trong 6 tháng đầu năm 2020 đạt ${a}, theo Quyết định số 12/QĐ-UBND tăng ${b} so với cùng kỳ; trên địa bàn có ${c} được hỗ trợ, ước cả năm đạt ${d}.`
    sentences.push(sentence)
    length += sentence.length
  }
  return sentences.join('\n')
}

const tasks = [
  'Tăng cường công tác quản lý nhà nước về đất đai, tài nguyên và bảo vệ môi trường; kiểm tra, xử lý kịp thời các trường hợp vi phạm trên địa bàn.',
  'Các hoạt động văn hóa, thể thao được tổ chức thiết thực, thu hút đông đảo cán bộ và nhân dân tham gia, chào mừng các ngày lễ lớn của đất nước.',
  'Quốc phòng, an ninh được giữ vững; trật tự an toàn xã hội được bảo đảm, không để xảy ra tình huống đột xuất, bất ngờ.',
]

/** A text of the same length as reports mostly are: tasks and accounts of them, one sentence in five with figures. */
function ordinaryText(from) {
  const sentences = runningText(from).split('\n')
  const mixed = sentences.flatMap((sentence, at) => [sentence, ...tasks, tasks[at % tasks.length]])
  return mixed.join('\n').slice(0, 100_000)
}

const slicesOf = (text) => Array.from({ length: slices }, (_, slice) => text(slice * perSlice))
const documents = slicesOf(runningText)

function compareScanners(title, documents) {
  const scanners = [
    ['scanQuantities', (text) => scanQuantities(text).value],
    ['regular expression', scanByRegex],
    ['expression that leaves out names and dates', scanWithCare],
  ]
  const found = scanners.map(([name, scan]) => `${scan(documents[0]).length} by ${name}`)
  const further = [
    ['scanClaims', scanClaims],
    ['auditText', auditText],
    ['walk', walk],
  ]
  const variants = [...scanners, ...further].map(([name, each]) => ({
    name,
    run: (slice) => keep(each(documents[slice])),
  }))
  const references = ['regular expression', 'expression that leaves out names and dates', 'walk']
  compare(
    `${title}, a character a row; figures in the first: ${found.join(', ')}`,
    variants,
    references,
    documents[0].length,
  )
}

compareScanners('Running text full of figures', documents)
compareScanners('Running text as reports mostly are', slicesOf(ordinaryText))
compareScanners(
  'Running text without a digit',
  documents.map((text) => text.replaceAll(/[0-9]/g, 'x')),
)
if (kept === undefined) throw new Error('nothing was read')
