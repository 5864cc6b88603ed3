import { placesOf } from '../decimal/index.ts'
import { compareFractions, type Fraction, fraction, multiplyFractions } from '../interval/index.ts'
import { balanced, equal, only, ordered, type Readings } from './constraint.ts'
import type { Expression } from './expression.ts'
import { type Given, isPrinted } from './given.ts'
import { mismatch } from './mismatch.ts'

/** Two statements of one figure: the one with the finer digits must be printed as the other. */
export function restatedConstraint(first: Given, second: Given): Readings {
  if (first.scale.dimension !== second.scale.dimension) return mismatch(first, second)
  const [finer, coarser] = isPrinted(first) && isCoarser(first, second) ? [second, first] : [first, second]
  if (isPrinted(finer) && coarser.kind === 'bounded') return within(finer, coarser)
  if (isPrinted(coarser) && finer.kind === 'bounded') return within(coarser, finer)
  if (isPrinted(coarser)) return equal({ form: 'linear', terms: [{ given: finer, sign: 1 }] }, coarser)
  const terms = [
    { given: finer, sign: 1 },
    { given: coarser, sign: -1 },
  ] as const
  return balanced({ form: 'linear', terms }, coarser.scale)
}

function within(printed: Given, bounded: Given & { readonly kind: 'bounded' }): Readings {
  const expression: Expression = { form: 'linear', terms: [{ given: printed, sign: 1 }] }
  return only({ ...ordered(expression, bounded.span), reported: bounded.scale })
}

function isCoarser(a: Given, b: Given): boolean {
  return compareFractions(lastPlace(a), lastPlace(b)) > 0
}

function lastPlace({ figure, scale }: Given): Fraction {
  return multiplyFractions(scale.factor, fraction(1n, 10n ** BigInt(placesOf(figure.quantity?.amount ?? '0'))))
}
