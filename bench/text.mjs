import { standardUnits } from 'ktxh'
import { columnFromStrings } from 'ktxh/columnar'
import { parseNumber, parseQuantity, scanQuantities } from 'ktxh/text'
import { randomFrom } from './rows.mjs'
import { sideBySide, table } from './side-by-side.mjs'

/** Figures as reports write them, one a string. */
function shortTexts(count) {
  const random = randomFrom(7)
  const grouped = (below) => String(random.below(below)).replace(/\B(?=(\d{3})+$)/g, '.')
  const kinds = [
    () => `${grouped(1_000_000)} triệu đồng`,
    () => `${random.below(100)},${random.below(10)}%`,
    () => `${grouped(3_000)}/${grouped(4_000)} người`,
    () => `${grouped(9_000)},${random.below(10)} tỷ đồng`,
    () => `${random.below(900)} hộ`,
    () => `${grouped(20_000)} ha`,
  ]
  return Array.from({ length: count }, () => random.pick(kinds)())
}

/** Every way to write a standard unit, the longest first. */
const units = new Map(
  Object.entries(standardUnits)
    .flatMap(([code, { vi, spellings }]) => [vi, ...spellings].map((spelling) => [spelling, code]))
    .sort(([a], [b]) => b.length - a.length),
)

const number = String.raw`0*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?`
const wholeNumber = new RegExp(`^${number}$`)
const wholeText = new RegExp(`^${number}(?:/${number})?\\s*(.+)$`)
const spellings = [...units.keys()].map((spelling) => spelling.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
const anywhere = new RegExp(`${number}(?:/${number})?\\s*(${spellings.join('|')})(?!\\p{L})`, 'gu')

const plain = (whole, fraction) => whole.replaceAll('.', '') + (fraction === undefined ? '' : `.${fraction}`)

/** What a user would write in an afternoon. */
function toQuantities([, whole, fraction, otherWhole, otherFraction, symbol]) {
  const unit = units.get(symbol)
  if (unit === undefined) return undefined
  const quantity = { amount: plain(whole, fraction), unit }
  return otherWhole === undefined
    ? { quantity }
    : { quantity, outOf: { amount: plain(otherWhole, otherFraction), unit } }
}

function readByRegex(text) {
  const match = wholeText.exec(text)
  return match === null ? undefined : toQuantities(match)
}

function foundByRegex(match) {
  const [printed, symbol] = [match[0], match[5]]
  const [start, end] = [match.index, match.index + printed.length]
  const spans = { number: [start, end - symbol.length], unit: [end - symbol.length, end] }
  return { span: [start, end], printed, ...toQuantities(match), spans }
}

const scanByRegex = (text) => Array.from(text.matchAll(anywhere), foundByRegex)

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

const count = 300_000
const slices = 60
const texts = shortTexts(count)
const perSlice = count / slices

for (const text of texts) {
  const [read, expected] = [parseQuantity(text), readByRegex(text)]
  if (JSON.stringify(read.value) !== JSON.stringify(expected)) throw new Error(`${text} is read in two ways`)
}

const overSlice = (each) => (slice, rows) => {
  const first = slice * perSlice
  for (let at = first; at < first + rows; at += 1) keep(each(texts[at]))
}

console.log('One figure a string\n')
console.log(
  table(
    sideBySide(
      [
        { name: 'parseQuantity', run: overSlice(parseQuantity) },
        { name: 'regular expression', run: overSlice(readByRegex) },
        { name: 'the same, composing letters first', run: overSlice((text) => readByRegex(text.normalize('NFC'))) },
        { name: 'walk', run: overSlice(walk) },
      ],
      { rounds: 2 * slices, rowsPerSlice: perSlice, slices },
    ),
    ['regular expression', 'walk'],
  ),
)

const numerals = texts.map((text) => text.slice(0, text.search(/[^0-9.,]/)))
const sliceOf = (list, slice) => list.slice(slice * perSlice, (slice + 1) * perSlice)

function columnByRegex(list) {
  const values = new Float64Array(list.length)
  for (let row = 0; row < list.length; row += 1) {
    const match = wholeNumber.exec(list[row])
    values[row] = match === null ? Number.NaN : Number(plain(match[1], match[2]))
  }
  return values
}

const toColumn = (list) =>
  columnFromStrings(
    list.map((numeral) => parseNumber(numeral).value),
    { unit: 'hectare' },
  ).value

for (const [row, value] of toColumn(numerals).values.entries())
  if (value !== columnByRegex([numerals[row]])[0]) throw new Error(`${numerals[row]} is read in two ways`)

console.log('\nNumerals into a column\n')
console.log(
  table(
    sideBySide(
      [
        { name: 'parseNumber and columnFromStrings', run: (slice) => keep(toColumn(sliceOf(numerals, slice))) },
        { name: 'regular expression', run: (slice) => keep(columnByRegex(sliceOf(numerals, slice))) },
        { name: 'walk', run: (slice) => keep(sliceOf(numerals, slice).map(walk)) },
      ],
      { rounds: 2 * slices, rowsPerSlice: perSlice, slices },
    ),
    ['regular expression', 'walk'],
  ),
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

const documents = Array.from({ length: slices }, (_, slice) => runningText(slice * perSlice))

function compareScanners(name, texts) {
  const perText = (each) => (slice) => keep(each(texts[slice]))
  const found = [scanQuantities(texts[0]).value.length, scanByRegex(texts[0]).length]
  console.log(`\n${name}, a character a row; in the first text found: ${found.join(', by regular expression ')}\n`)
  console.log(
    table(
      sideBySide(
        [
          { name: 'scanQuantities', run: perText(scanQuantities) },
          { name: 'regular expression', run: perText(scanByRegex) },
          { name: 'walk', run: perText(walk) },
        ],
        { rounds: 2 * slices, rowsPerSlice: texts[0].length, slices },
      ),
      ['regular expression', 'walk'],
    ),
  )
}

compareScanners('Running text', documents)
compareScanners(
  'Running text without a digit',
  documents.map((text) => text.replaceAll(/[0-9]/g, 'x')),
)
if (kept === undefined) throw new Error('nothing was read')
