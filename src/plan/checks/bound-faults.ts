import { readDecimal } from '../../decimal/index.ts'
import { issue, type Path } from '../../result/index.ts'
import type { Bound } from '../../target/index.ts'
import { compare, type Quantity } from '../../unit/index.ts'
import type { CheckContext } from './check-context.ts'
import { type Faults, isRecord, malformed } from './faults.ts'
import { quantityFaults } from './quantity-faults.ts'

/** The faults of a bound, and of its units where only some dimensions fit. */
export function* boundFaults(context: CheckContext, bound: Bound, path: Path, dimensions?: readonly string[]): Faults {
  if (!isRecord(bound)) return yield malformed(path, '{ kind }', bound)
  switch (bound.kind) {
    case 'unstated':
      return
    case 'between':
      return yield* rangeFaults(context, bound, path, dimensions)
    case 'exactly':
    case 'atLeast':
    case 'atMost':
    case 'moreThan':
    case 'lessThan':
    case 'bare':
      return yield* quantityFaults(context, bound.value, [...path, 'value'], dimensions)
    default:
      yield malformed(
        [...path, 'kind'],
        'exactly | atLeast | atMost | moreThan | lessThan | between | bare | unstated',
        (bound as Bound).kind,
      )
  }
}

type Range = { readonly low: Quantity; readonly high: Quantity }

function* rangeFaults(context: CheckContext, { low, high }: Range, path: Path, dimensions?: readonly string[]): Faults {
  const faults = [
    ...quantityFaults(context, low, [...path, 'low'], dimensions),
    ...quantityFaults(context, high, [...path, 'high'], dimensions),
  ]
  yield* faults
  if (faults.length === 0) yield* orderFaults(context, { low, high }, path)
}

function* orderFaults({ index }: CheckContext, { low, high }: Range, path: Path): Faults {
  const [from, to] = [index.units.get(low.unit), index.units.get(high.unit)]
  if (from === undefined || to === undefined) return
  if (from.dimension !== to.dimension) {
    yield issue('unit.mixedDimensions', { path, expected: low.unit, received: high.unit })
  } else if (
    readDecimal(from.factor).ok &&
    readDecimal(to.factor).ok &&
    compare(low, high, { units: [from, to] }) > 0
  ) {
    yield issue('target.rangeReversed', { path, expected: `${low.amount} ≤ ${high.amount}`, received: low.amount })
  }
}
