import { parseQuantity, scanQuantities } from 'ktxh/text'
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

const units = new Map([
  ['triệu đồng', 'millionVnd'],
  ['tỷ đồng', 'billionVnd'],
  ['%', 'percent'],
  ['người', 'person'],
  ['hộ', 'household'],
  ['ha', 'hectare'],
])

const number = String.raw`(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?`
const wholeText = new RegExp(`^${number}(?:/${number})?\\s*(.+)$`)
const anywhere = new RegExp(`${number}(?:/${number})?\\s*(${[...units.keys()].join('|')})`, 'g')

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

function walk(text) {
  let sum = 0
  for (let index = 0; index < text.length; index += 1) sum += text.charCodeAt(index)
  return sum
}

let sink = 0
const keep = (value) => {
  sink += value === undefined ? 0 : 1
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
        { name: 'walk', run: overSlice(walk) },
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
const perDocument = (each) => (slice) => keep(each(documents[slice]))

console.log('\nRunning text, a character a row\n')
console.log(
  table(
    sideBySide(
      [
        { name: 'scanQuantities', run: perDocument((text) => scanQuantities(text).value) },
        { name: 'regular expression', run: perDocument((text) => Array.from(text.matchAll(anywhere), toQuantities)) },
        { name: 'walk', run: perDocument(walk) },
      ],
      { rounds: 2 * slices, rowsPerSlice: documents[0].length, slices },
    ),
    ['regular expression', 'walk'],
  ),
)
console.log(sink > 0 ? '' : 'nothing was read')
