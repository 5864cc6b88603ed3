// node --expose-gc bench/columnar.mjs
// Completion and verdict over columns, beside decimal.js and the usual loops over doubles.
import { Decimal } from 'decimal.js'
import { boundCodes, columnFromStrings, evaluateColumns, outcomeCodes } from 'ktxh/columnar'
import { adversarialRows, ordinaryRows, randomFrom } from './rows.mjs'
import { median, sideBySide, table } from './side-by-side.mjs'

const places = 1
const scale = 10 ** (places + 2)
const rowsPerSlice = 200_000
const slices = 5
const policy = { printing: { places, rounding: 'halfUp' }, nearlyMet: '95', completion: 'mirrored' }
const { missed, nearlyMet, met, exceeded } = outcomeCodes

function sliceOf(rows, readings) {
  const column = (at) =>
    columnFromStrings(
      rows.map((row) => row[at]),
      { unit: 'billionVnd' },
    ).value
  const [actual, planned] = [column(0), column(1)]
  return { rows, actual, planned, readings }
}

// ---- the variants: each returns fresh columns of printed percentages, times ten, and of outcomes

const fresh = (rows) => ({ scaled: new Float64Array(rows), outcomes: new Uint8Array(rows) })

function ours(slice, bound) {
  const { actual, planned } = slice
  const { printed, outcomes } = evaluateColumns({ actual, planned }, { rule: 'completionRatio', policy, bound })
  return { scaled: printed.scaled, outcomes }
}

const threshold = new Decimal(95)
function byDecimals({ rows: texts, readings }, rows) {
  const { scaled, outcomes } = fresh(rows)
  for (let row = 0; row < rows; row += 1) {
    const [actual, planned] = [new Decimal(texts[row][0]), new Decimal(texts[row][1])]
    const lower = readings?.[row] === boundCodes.atMost
    if (planned.isZero()) {
      scaled[row] = Number.NaN
      outcomes[row] = actual.isZero() ? met : lower ? missed : exceeded
      continue
    }
    const ratio = actual.div(planned).times(100)
    const percent = lower ? new Decimal(200).minus(ratio) : ratio
    scaled[row] = percent
      .toDecimalPlaces(places, Decimal.ROUND_HALF_UP)
      .times(10 ** places)
      .toNumber()
    const side = lower ? planned.comparedTo(actual) : actual.comparedTo(planned)
    outcomes[row] = side > 0 ? exceeded : side === 0 ? met : percent.gte(threshold) ? nearlyMet : missed
  }
  return { scaled, outcomes }
}

function byMathRound({ actual: { values: actual }, planned: { values: planned } }, rows) {
  const { scaled, outcomes } = fresh(rows)
  for (let row = 0; row < rows; row += 1) {
    const [part, whole] = [actual[row], planned[row]]
    const tenths = Math.round((part / whole) * 100 * 10)
    scaled[row] = tenths
    outcomes[row] = part > whole ? exceeded : part === whole ? met : tenths >= 950 ? nearlyMet : missed
  }
  return { scaled, outcomes }
}

function byFloor({ actual: { values: actual }, planned: { values: planned } }, rows) {
  const { scaled, outcomes } = fresh(rows)
  for (let row = 0; row < rows; row += 1) {
    const value = (actual[row] / planned[row]) * scale
    scaled[row] = Math.floor(value + 0.5)
    outcomes[row] = missed + +(value >= 950) + +(actual[row] >= planned[row]) + +(actual[row] > planned[row])
  }
  return { scaled, outcomes }
}

function byReading({ actual: { values: actual }, planned: { values: planned } }, rows) {
  const { scaled, outcomes } = fresh(rows)
  for (let row = 0; row < rows; row += 1) {
    scaled[row] = actual[row]
    outcomes[row] = +(actual[row] < planned[row])
  }
  return { scaled, outcomes }
}

// ---- the oracle: whole-number fractions

function wrongRows({ rows, readings, scaled, outcomes }) {
  let wrong = 0
  for (let row = 0; row < rows.length; row += 1) {
    const [part, whole] = scaledPair(rows[row])
    const lower = readings?.[row] === boundCodes.atMost
    const expected = expectedRow(part, whole, lower)
    const same = Number.isNaN(expected.scaled) ? !(scaled[row] < Infinity) : scaled[row] === expected.scaled
    if (!same || outcomes[row] !== expected.outcome) wrong += 1
  }
  return wrong
}

function scaledPair(pair) {
  const places = Math.max(...pair.map((text) => text.length - 1 - (text.indexOf('.') + 1 || text.length) + 1))
  return pair.map((text) => {
    const [whole, fraction = ''] = text.split('.')
    return BigInt(whole + fraction.padEnd(Math.max(places, 0), '0'))
  })
}

function expectedRow(part, whole, lower) {
  const side = part > whole ? 1 : part < whole ? -1 : 0
  const better = lower ? -side : side
  if (whole === 0n) return { scaled: Number.NaN, outcome: better > 0 ? exceeded : better === 0 ? met : missed }
  const numerator = lower ? 2n * whole - part : part
  const near = numerator * 100n >= 95n * whole
  return {
    scaled: Number(halfUp(numerator * BigInt(scale), whole)),
    outcome: better > 0 ? exceeded : better === 0 ? met : near ? nearlyMet : missed,
  }
}

function halfUp(numerator, denominator) {
  const size = numerator < 0n ? -numerator : numerator
  const rounded = (2n * size + denominator) / (2n * denominator)
  return numerator < 0n ? -rounded : rounded
}

// ---- the run

function measure(title, data, { bound, peers }) {
  const check = (run) =>
    data.reduce((wrong, slice) => wrong + wrongRows({ ...slice, ...run(slice, slice.rows.length) }), 0)
  const variants = [
    { name: 'decimal.js from strings', run: (at, rows) => byDecimals(data[at], rows), rows: 10_000 },
    ...peers.map(([name, run]) => ({ name, run: (at, rows) => run(data[at], rows) })),
    { name: 'ktxh columns', run: (at) => ours(data[at], data[at].readings ?? bound) },
  ]
  console.log(`\n### ${title}\n`)
  console.log(
    table(sideBySide(variants, { rounds: 60, rowsPerSlice, slices }), [
      'decimal.js from strings',
      ...peers.slice(0, 1).map(([name]) => name),
    ]),
  )
  const total = data.length * rowsPerSlice
  console.log(
    `\nwrong rows of ${total}: ktxh ${check((slice) => ours(slice, slice.readings ?? bound))}, decimal.js ${check(byDecimals)}`,
  )
  for (const [name, run] of peers) if (name !== 'reading and writing only') console.log(`${name}: ${check(run)}`)
}

const loops = [
  ['Math.round loop', byMathRound],
  ['floor loop', byFloor],
  ['reading and writing only', byReading],
]
const slicesOf = (rows, readings) =>
  Array.from({ length: slices }, (_, at) =>
    sliceOf(
      rows.slice(at * rowsPerSlice, (at + 1) * rowsPerSlice),
      readings?.subarray(at * rowsPerSlice, (at + 1) * rowsPerSlice),
    ),
  )

const ordinary = ordinaryRows(slices * rowsPerSlice, 1)
measure('One direction, 1 decimal, nearly met from 95 %', slicesOf(ordinary), { bound: 'atLeast', peers: loops })

const random = randomFrom(2)
const readings = Uint8Array.from(ordinary, () => random.pick([boundCodes.atLeast, boundCodes.atMost]))
measure('Directions mixed row by row', slicesOf(ordinary, readings), { peers: [] })

measure('Adversarial: ties and nearest misses', slicesOf(adversarialRows(slices * rowsPerSlice, places, 3)), {
  bound: 'atLeast',
  peers: [],
})

// ---- the heap: what evaluating a million rows leaves behind before any collection

function heapPerRow(slice) {
  const used = []
  for (let round = 0; round < 7; round += 1) {
    globalThis.gc()
    const before = process.memoryUsage().heapUsed
    ours(slice, 'atLeast')
    used.push((process.memoryUsage().heapUsed - before) / slice.rows.length)
  }
  return median(used.toSorted((a, b) => a - b))
}

if (globalThis.gc) {
  console.log(`\nheap a row: ${heapPerRow(sliceOf(ordinary)).toFixed(3)} bytes`)
} else console.log('\nheap a row: run with --expose-gc')
