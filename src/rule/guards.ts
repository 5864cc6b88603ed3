import type { Guard } from './rule.ts'
import { actual, base, lessBase, lessPlanned, one, planned, target, whole, wholeBase } from './terms.ts'

/** The base must be above zero. */
export const positiveBase: readonly Guard[] = [
  { form: [base], is: 'zero', reason: 'zeroBase' },
  { form: [base], is: 'negative', reason: 'negativeBase' },
]

/** The base of the whole must be above zero. */
export const positiveWholeBase: readonly Guard[] = [
  { form: [wholeBase], is: 'zero', reason: 'zeroBase' },
  { form: [wholeBase], is: 'negative', reason: 'negativeBase' },
]

/** The target must be above zero. */
export const positiveTarget: readonly Guard[] = [
  { form: [planned], is: 'zero', reason: 'zeroTarget' },
  { form: [planned], is: 'negative', reason: 'negativeTarget' },
]

/** The level that a growth target leads to must be above zero. */
export const positiveTargetLevel: readonly Guard[] = [
  { form: [one, planned], is: 'zero', reason: 'zeroTarget' },
  { form: [one, planned], is: 'negative', reason: 'negativeTarget' },
]

/** The actual value must be above zero, and the target must not be negative. */
export const positiveActual: readonly Guard[] = [
  { form: [planned], is: 'negative', reason: 'negativeTarget' },
  { form: [actual], is: 'zero', reason: 'zeroActual' },
  { form: [actual], is: 'negative', reason: 'negativeActual' },
]

/** The whole must be above zero. */
export const positiveWhole: readonly Guard[] = [
  { form: [whole], is: 'zero', reason: 'zeroWhole' },
  { form: [whole], is: 'negative', reason: 'negativeWhole' },
]

/** The target must differ from the base. */
export const targetOffBase: readonly Guard[] = [{ form: [target, lessBase], is: 'zero', reason: 'targetEqualsBase' }]

/** The target must lie below the base. */
export const targetBelowBase: readonly Guard[] = [
  { form: [base, lessPlanned], is: 'zero', reason: 'targetEqualsBase' },
  { form: [base, lessPlanned], is: 'negative', reason: 'targetNotBelowBase' },
]
