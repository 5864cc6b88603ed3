import { compare, type Fraction, minus, over, parse, plus } from './fraction.ts'
import { percent, round } from './rounding.ts'

/** The modes that the auditor tries, by the names that they have there. */
const tried = ['halfUp', 'down'] as const

type Verdict = 'holds' | 'holdsTruncated' | 'contradicted'

function verdict(prints: (mode: string) => string, stated: string): Verdict {
  const [halfUp, down] = tried.map((mode) => prints(mode) === stated)
  return halfUp ? 'holds' : down ? 'holdsTruncated' : 'contradicted'
}

const placesOf = (numeral: string) => numeral.split('.')[1]?.length ?? 0

/** Whether part over whole is printed as stated: the schoolbook way, by printing it. */
export function ratioVerdict(part: string, whole: string, stated: string): Verdict {
  const exact = over(parse(part), parse(whole))
  return verdict((mode) => percent(exact, placesOf(stated), mode), stated)
}

/** Whether the growth from a base is printed as stated. */
export function growthVerdict(current: string, base: string, stated: string): Verdict {
  const exact = minus(over(parse(current), parse(base)), [1n, 1n])
  return verdict((mode) => percent(exact, placesOf(stated), mode), stated)
}

/** Whether a total is printed as stated. */
export function sumVerdict(parts: readonly string[], total: string): Verdict {
  const exact = parts.map(parse).reduce<Fraction>(plus, [0n, 1n])
  return verdict((mode) => round(exact, placesOf(total), mode), total)
}

/** The counts up to a limit that a share of them may have been printed from, under either mode. */
export function wholesFor(part: string, stated: string, limit: number): ReadonlySet<number> {
  const wholes = Array.from({ length: limit }, (_, index) => index + 1)
  return new Set(wholes.filter((whole) => ratioVerdict(part, String(whole), stated) !== 'contradicted'))
}

/** Whether a number lies in an interval whose ends are given as fractions. */
export function isIn(
  value: Fraction,
  interval: {
    readonly low?: { readonly value: { numerator: string; denominator: string }; readonly closed: boolean }
    readonly high?: { readonly value: { numerator: string; denominator: string }; readonly closed: boolean }
  },
): boolean {
  const beside = (end: { value: { numerator: string; denominator: string } }) =>
    compare(value, over(parse(end.value.numerator), parse(end.value.denominator)))
  const { low, high } = interval
  const above = low === undefined || beside(low) > 0 || (low.closed && beside(low) === 0)
  return above && (high === undefined || beside(high) < 0 || (high.closed && beside(high) === 0))
}
