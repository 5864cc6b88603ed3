import { describe, expect, test } from 'vitest'
import { columnFromStrings, columnToStrings, evaluateColumns, outcomeCodes } from '../../src/columnar/index.ts'
import { roundingModes } from '../../src/decimal/index.ts'
import { valueOf } from '../../src/result/index.ts'
import { compare, over, parse } from '../oracle/fraction.ts'
import { percent } from '../oracle/rounding.ts'
import { runs } from '../support/runs.ts'
import { randomFrom } from './random.ts'
import { nearTie, ordinaryPair, type Pair } from './rows.ts'

/** Rows of each kind; a release tries a million. */
const rowsEach = Math.min(runs * 40, 1_000_000)

function columnsOf(pairs: readonly Pair[]) {
  const column = (at: 0 | 1) =>
    valueOf(
      columnFromStrings(
        pairs.map((pair) => pair[at]),
        { unit: 'billionVnd' },
      ),
    )
  return { actual: column(0), planned: column(1) }
}

const zero = parse('0')

function expectedPercent([actual, planned]: Pair, places: number, rounding: string) {
  const whole = parse(planned)
  return compare(whole, zero) <= 0 ? undefined : percent(over(parse(actual), whole), places, rounding)
}

function expectedOutcome([actual, planned]: Pair) {
  const [part, whole] = [parse(actual), parse(planned)]
  const side = compare(part, whole)
  if (side > 0) return outcomeCodes.exceeded
  if (side === 0) return outcomeCodes.met
  return compare(whole, zero) > 0 && compare(over(part, whole), parse('0.95')) >= 0
    ? outcomeCodes.nearlyMet
    : outcomeCodes.missed
}

/** The first rows on which the columns and whole-number fractions disagree. */
function wrongRows(pairs: readonly Pair[], places: number, rounding: (typeof roundingModes)[number]) {
  const policy = { printing: { places, rounding }, nearlyMet: '95' }
  const evaluated = evaluateColumns(columnsOf(pairs), { rule: 'completionRatio', policy })
  const printed = columnToStrings(evaluated.printed)
  return pairs
    .map((pair, row) => ({ pair, printed: printed[row], outcome: evaluated.outcomes?.[row] }))
    .filter(
      ({ pair, printed, outcome }) =>
        printed !== expectedPercent(pair, places, rounding) || outcome !== expectedOutcome(pair),
    )
    .slice(0, 5)
}

describe('a completion over columns is what whole-number fractions give', () => {
  test.each([0, 1, 2, 4])('ordinary rows, %i decimals, half up', (places) => {
    const random = randomFrom(11 + places)
    const pairs = Array.from({ length: rowsEach }, () => ordinaryPair(random))
    expect(wrongRows(pairs, places, 'halfUp')).toEqual([])
  })

  test.each([0, 1, 2, 3])('ties and the nearest misses of a tie, %i decimals, half up', (places) => {
    const random = randomFrom(23 + places)
    const pairs = Array.from({ length: rowsEach / 4 }, () => nearTie(random, places))
    expect(wrongRows(pairs, places, 'halfUp')).toEqual([])
  })

  test.each(roundingModes)('rounding %s, ordinary rows, ties and whole percentages', (rounding) => {
    const random = randomFrom(37)
    const pairs = Array.from({ length: rowsEach / 4 }, (_, row): Pair => {
      if (row % 3 === 0) return nearTie(random, 1)
      return row % 3 === 1 ? ordinaryPair(random) : [String(random.below(300) * 7), String(700)]
    })
    expect(wrongRows(pairs, 1, rounding)).toEqual([])
  })

  test('figures on and beside the threshold of nearly met', () => {
    const random = randomFrom(41)
    const pairs = Array.from({ length: rowsEach / 4 }, (): Pair => {
      const base = BigInt(1 + random.below(1_000_000_000))
      return [String(base * 19n + BigInt(random.below(3) - 1)), String(base * 20n)]
    })
    expect(wrongRows(pairs, 1, 'halfUp')).toEqual([])
  })
})
