import type { Claim, Operand } from '../claim/index.ts'
import type { Reading } from '../target/index.ts'

/** How a figure is written where a formula speaks of it. */
export type WriteOperand = (operand: Operand) => string

/** What a statement computes: "36 vụ / 37 vụ". A decrease is written as the size that the document gives it. */
export function formatFormula(claim: Claim, write: WriteOperand, reading?: Reading): string {
  switch (claim.kind) {
    case 'ratio':
      return `${write(claim.part)} / ${write(claim.whole)}`
    case 'change': {
      const [current, base] = [write(claim.current), write(claim.base)]
      const falls = claim.direction === 'decrease'
      if ((reading ?? claim.reading) === 'relative')
        return falls ? `1 − ${current} / ${base}` : `${current} / ${base} − 1`
      return falls ? `${base} − ${current}` : `${current} − ${base}`
    }
    case 'sum':
      return claim.parts.map(write).join(' + ')
    case 'restated':
      return claim.statements.map(write).join(' = ')
    case 'within':
      return 'growth' in claim.value ? growth(claim.value.growth, write) : write(claim.value)
    case 'subset':
      return `${write(claim.part)} ≤ ${write(claim.whole)}`
  }
}

function growth([current, base]: readonly [Operand, Operand], write: WriteOperand): string {
  return `${write(current)} / ${write(base)} − 1`
}
