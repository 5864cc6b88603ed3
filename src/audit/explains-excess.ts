import type { DecimalString } from '../decimal/index.ts'
import { compareFractions, type Fraction, fractionOf, multiplyFractions, wholeFraction } from '../interval/index.ts'
import type { HintCode } from '../result/index.ts'
import type { Mendable } from './mendables.ts'

/**
 * Whether a slip explains that a figure exceeds what it may be at most, or falls short of what it must be at least. Nearly every
 * slip would make room; only one after which the figures agree says why they do not, or a misplaced mark after which they are
 * of one size. Of a range that has two ends, every number explains it.
 */
export function explainsExcess(code: HintCode, to: DecimalString, { demands }: Mendable): boolean {
  const value = fractionOf(to)
  const explainsBeyond = (end: Fraction) =>
    compareFractions(value, end) === 0 || (marks.has(code) && areOfOneSize(value, end))
  return demands.some(({ span: { low, high } }) => {
    if (low !== undefined && high !== undefined) return true
    return [low, high].some((end) => end !== undefined && explainsBeyond(end.value))
  })
}

const marks: ReadonlySet<HintCode> = new Set(['dotForComma', 'factorThousand'])

/** Whether neither is more than a hundred times the other. */
function areOfOneSize(a: Fraction, b: Fraction): boolean {
  const hundredfold = (value: Fraction) => multiplyFractions(value, wholeFraction(100n))
  return compareFractions(hundredfold(a), b) >= 0 && compareFractions(hundredfold(b), a) >= 0
}
