import type { Claim, Operand } from '../../claim/index.ts'
import { isDecimalString, signOf } from '../../decimal/index.ts'
import { issue, type Path } from '../../result/index.ts'
import type { Quantity } from '../../unit/index.ts'
import { boundFaults } from './bound-faults.ts'
import type { CheckContext } from './check-context.ts'
import { type Faults, isRecord, malformed } from './faults.ts'
import { operandFaults } from './operand-faults.ts'
import { quantityFaults } from './quantity-faults.ts'
import { sourceFaults } from './source-faults.ts'

/** The faults of a claim. That its figures disagree is none of them: the auditor finds that. */
export function* claimFaults(context: CheckContext, claim: Claim, path: Path): Faults {
  yield* statementFaults(context, claim, path)
  yield* sourceFaults(context, claim.source, [...path, 'source'])
}

function* statementFaults(context: CheckContext, claim: Claim, path: Path): Faults {
  const at = (field: string): Path => [...path, field]
  switch (claim.kind) {
    case 'ratio':
      yield* operandFaults(context, claim.part, at('part'))
      yield* operandFaults(context, claim.whole, at('whole'))
      return yield* quantityFaults(context, claim.stated, at('stated'))
    case 'change':
      yield* operandFaults(context, claim.current, at('current'))
      yield* operandFaults(context, claim.base, at('base'))
      return yield* changeFaults(context, claim.stated, at('stated'))
    case 'sum':
      yield* operandListFaults(context, claim.parts, at('parts'))
      return yield* operandFaults(context, claim.total, at('total'))
    case 'restated':
      return yield* operandListFaults(context, claim.statements, at('statements'), 2)
    case 'within':
      yield* withinFaults(context, claim.value, at('value'))
      return yield* boundFaults(context, claim.bound, at('bound'))
    case 'subset':
      yield* operandFaults(context, claim.part, at('part'))
      return yield* operandFaults(context, claim.whole, at('whole'))
    default:
      yield malformed(at('kind'), 'ratio | change | sum | restated | within | subset', (claim as Claim).kind)
  }
}

function* changeFaults(context: CheckContext, stated: Quantity, path: Path): Faults {
  yield* quantityFaults(context, stated, path)
  if (isRecord(stated) && isDecimalString(stated.amount) && signOf(stated.amount) < 0) {
    yield issue('plan.negativeChange', { path: [...path, 'amount'], received: stated.amount })
  }
}

function* withinFaults(
  context: CheckContext,
  value: Operand | { readonly growth: readonly Operand[] },
  path: Path,
): Faults {
  if (isRecord(value) && 'growth' in value) yield* operandListFaults(context, value.growth, [...path, 'growth'], 2)
  else yield* operandFaults(context, value, path)
}

function* operandListFaults(context: CheckContext, operands: readonly Operand[], path: Path, length?: number): Faults {
  if (!Array.isArray(operands)) return yield malformed(path, '[]', operands)
  if (operands.length === 0) yield issue('plan.nothingSummed', { path })
  if (length !== undefined && operands.length !== length) yield malformed(path, `${length}`, operands.length)
  for (const [index, operand] of operands.entries()) yield* operandFaults(context, operand, [...path, index])
}
