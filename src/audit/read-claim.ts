import type { Operand, Statement } from '../claim/index.ts'
import type { Role } from '../finding/index.ts'
import { boundConstraint, statedGiven } from './bound-constraint.ts'
import { changeConstraint } from './change-constraint.ts'
import type { Readings } from './constraint.ts'
import type { Given } from './given.ts'
import { mismatch } from './mismatch.ts'
import { ratioConstraint } from './ratio-constraint.ts'
import { restatedConstraint } from './restated-constraint.ts'
import { subsetConstraint, sumConstraint } from './sum-constraint.ts'
import type { UnitScale } from './unit-scale.ts'

/** How the figures of a claim are found, and units looked up. */
export type Reader = {
  readonly resolve: (operand: Operand, role: Role) => Given
  readonly scaleOf: (unit: string) => UnitScale
}

/** What a claim says, with the figures that it speaks of. */
export type ReadClaim = { readonly givens: readonly Given[]; readonly readings: Readings }

/** Finds the figures of a claim and what it says of them. */
export function readClaim(claim: Statement, reader: Reader): ReadClaim {
  const { resolve, scaleOf } = reader
  switch (claim.kind) {
    case 'ratio': {
      const [part, whole] = [resolve(claim.part, 'part'), resolve(claim.whole, 'whole')]
      return { givens: [part, whole], readings: ratioConstraint(part, whole, statedGiven(claim.stated, scaleOf)) }
    }
    case 'change': {
      const [current, base] = [resolve(claim.current, 'current'), resolve(claim.base, 'base')]
      const change = { current, base, stated: statedGiven(claim.stated, scaleOf), direction: claim.direction }
      return { givens: [current, base], readings: changeConstraint(change, claim.reading) }
    }
    case 'sum': {
      const parts = claim.parts.map((part) => resolve(part, 'part'))
      const total = resolve(claim.total, 'total')
      return { givens: [...parts, total], readings: sumConstraint(parts, total, claim.coverage) }
    }
    case 'restated': {
      const [first, second] = [resolve(claim.statements[0], 'first'), resolve(claim.statements[1], 'second')]
      return { givens: [first, second], readings: restatedConstraint(first, second) }
    }
    case 'subset': {
      const [part, whole] = [resolve(claim.part, 'part'), resolve(claim.whole, 'whole')]
      return { givens: [part, whole], readings: subsetConstraint(part, whole) }
    }
    case 'within':
      return readWithin(claim, reader)
  }
}

function readWithin({ value, bound }: Extract<Statement, { kind: 'within' }>, { resolve, scaleOf }: Reader): ReadClaim {
  if (!('growth' in value)) {
    const given = resolve(value, 'value')
    const expression = { form: 'linear', terms: [{ given, sign: 1 }] } as const
    return { givens: [given], readings: boundConstraint(expression, { value: given, bound, scaleOf }) }
  }
  const [part, whole] = [resolve(value.growth[0], 'current'), resolve(value.growth[1], 'base')]
  const expression = { form: 'quotient', part, whole, as: 'growth' } as const
  const sameKind = part.scale.dimension === whole.scale.dimension
  const readings = sameKind ? boundConstraint(expression, { value: part, bound, scaleOf }) : mismatch(part, whole)
  return { givens: [part, whole], readings }
}
