import { type Claim, directions, type Operand, scopes } from '../../claim/index.ts'
import { isDecimalString, signOf } from '../../decimal/index.ts'
import { coverages } from '../../indicator/index.ts'
import { isRecord, type Path } from '../../result/index.ts'
import { readings } from '../../target/index.ts'
import type { Quantity } from '../../unit/index.ts'
import { type Check, note, noteMalformed } from './check.ts'
import { checkBound } from './check-bound.ts'
import { checkOperand } from './check-operand.ts'
import { checkQuantity } from './check-quantity.ts'
import { checkSource } from './check-source.ts'
import { checkWord } from './check-word.ts'

const forms = '{ kind: ratio | change | sum | restated | within | subset }'

/** A claim speaks of what the plan holds. That its figures disagree is no fault: the auditor finds that. */
export function checkClaim(check: Check, claim: Claim, path: Path): void {
  checkStatement(check, claim, path)
  checkSource(check, claim.source, path)
}

function checkStatement(check: Check, claim: Claim, path: Path): void {
  const operand = (field: string, value: Operand) => checkOperand(check, value, [...path, field])
  switch (claim.kind) {
    case 'ratio':
      operand('part', claim.part)
      operand('whole', claim.whole)
      checkQuantity(check, claim.stated, [...path, 'stated'])
      break
    case 'change':
      operand('current', claim.current)
      operand('base', claim.base)
      checkSize(check, claim.stated, [...path, 'stated'])
      checkWord(check, claim.direction, directions, path, 'direction')
      checkWord(check, claim.reading, readings, path, 'reading')
      break
    case 'sum':
      checkOperands(check, claim.parts, [...path, 'parts'])
      operand('total', claim.total)
      checkWord(check, claim.coverage, coverages, path, 'coverage')
      break
    case 'restated':
      checkPair(check, claim.statements, [...path, 'statements'])
      checkWord(check, claim.scope, scopes, path, 'scope')
      break
    case 'within':
      checkWithin(check, claim.value, [...path, 'value'])
      checkBound(check, claim.bound, [...path, 'bound'])
      break
    case 'subset':
      operand('part', claim.part)
      operand('whole', claim.whole)
      break
    default:
      noteMalformed(check, path, forms, claim)
  }
}

function checkSize(check: Check, stated: Quantity, path: Path): void {
  checkQuantity(check, stated, path)
  if (!isRecord(stated) || !isDecimalString(stated.amount) || signOf(stated.amount) >= 0) return
  note(check, 'plan.negativeChange', { path: [...path, 'amount'], received: stated.amount })
}

function checkWithin(check: Check, value: Operand | { readonly growth: readonly Operand[] }, path: Path): void {
  if (isRecord(value) && 'growth' in value) checkPair(check, value.growth, [...path, 'growth'])
  else checkOperand(check, value, path)
}

function checkPair(check: Check, operands: readonly Operand[], path: Path): void {
  checkOperands(check, operands, path)
  if (Array.isArray(operands) && operands.length !== 2) noteMalformed(check, path, '[2]', operands.length)
}

function checkOperands(check: Check, operands: readonly Operand[], path: Path): void {
  if (!Array.isArray(operands)) noteMalformed(check, path, '[]', operands)
  else if (operands.length === 0) note(check, 'plan.nothingSummed', { path })
  else for (const [index, operand] of operands.entries()) checkOperand(check, operand, [...path, index])
}
