import { readDecimal } from '../../decimal/index.ts'
import type { Path } from '../../result/index.ts'
import { type Bound, boundKinds } from '../../target/index.ts'
import { compare, type Quantity } from '../../unit/index.ts'
import { type Check, note, noteMalformed } from './check.ts'
import { checkQuantity } from './check-quantity.ts'

/** A bound states quantities of these dimensions, where only some fit; a range runs upwards. */
export function checkBound(check: Check, bound: Bound, path: Path, dimensions?: readonly string[]): void {
  switch (bound?.kind) {
    case 'unstated':
      break
    case 'between':
      checkRange(check, bound, path, dimensions)
      break
    case 'exactly':
    case 'atLeast':
    case 'atMost':
    case 'moreThan':
    case 'lessThan':
    case 'bare':
      checkQuantity(check, bound.value, [...path, 'value'], dimensions)
      break
    default:
      noteMalformed(check, path, `{ kind: ${boundKinds.join(' | ')} }`, bound)
  }
}

type Range = { readonly low: Quantity; readonly high: Quantity }

function checkRange(check: Check, { low, high }: Range, path: Path, dimensions?: readonly string[]): void {
  const before = check.found.length
  checkQuantity(check, low, [...path, 'low'], dimensions)
  checkQuantity(check, high, [...path, 'high'], dimensions)
  if (check.found.length === before) checkOrder(check, { low, high }, path)
}

function checkOrder(check: Check, { low, high }: Range, path: Path): void {
  const units = [check.index.units.get(low.unit), check.index.units.get(high.unit)].filter((unit) => unit !== undefined)
  const [from, to] = units
  if (from === undefined || to === undefined || !units.every(({ factor }) => readDecimal(factor).ok)) return
  if (from.dimension !== to.dimension) {
    note(check, 'unit.mixedDimensions', { path, expected: low.unit, received: high.unit })
  } else if (compare(low, high, { units }) > 0) {
    note(check, 'target.rangeReversed', { path, expected: `≤ ${high.amount}`, received: low.amount })
  }
}
