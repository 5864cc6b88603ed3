import type { Hint } from '../finding/index.ts'
import type { HintCode } from '../result/index.ts'
import type { Constraint } from './constraint.ts'
import type { Expression } from './expression.ts'
import type { Domains } from './given.ts'
import { tryExpression } from './try-expression.ts'

/** Other ways to read a ratio or a change: points for per cent, a ratio for a change, or the other way round. */
export function otherReadingHints(constraint: Constraint, domains: Domains): readonly Hint[] {
  if (!('stated' in constraint.against)) return []
  const { stated } = constraint.against
  const from = stated.quantity.amount
  return otherReadings(constraint).flatMap(([code, expression]) => {
    const trial = tryExpression(expression, stated, domains)
    return trial ? [{ code, role: 'stated', index: 0, from, to: trial.printed, modes: trial.modes } as const] : []
  })
}

type OtherReading = readonly [HintCode, Expression]

function otherReadings({ expression, reading }: Constraint): readonly OtherReading[] {
  if (expression.form === 'quotient' && expression.as === 'level') {
    return [['changeMeant', { ...expression, as: 'growth' }]]
  }
  if (expression.form === 'quotient') {
    const [sign, opposite] = expression.as === 'growth' ? ([1, -1] as const) : ([-1, 1] as const)
    const terms = [
      { given: expression.part, sign },
      { given: expression.whole, sign: opposite },
    ]
    const isShare = expression.part.scale.dimension === 'ratio'
    const points: readonly OtherReading[] = isShare ? [['pointsMeant', { form: 'linear', terms }]] : []
    return [...points, ['ratioMeant', { ...expression, as: 'level' }]]
  }
  const [current, base] = expression.terms
  if (reading !== 'points' || !current || !base) return []
  const as = current.sign === 1 ? 'growth' : 'decline'
  return [['percentMeant', { form: 'quotient', part: current.given, whole: base.given, as }]]
}
