import { readDecimal } from '../../decimal/index.ts'
import type { Indicator } from '../../indicator/index.ts'
import type { Path } from '../../result/index.ts'
import { type CheckContext, referenceFaults } from './check-context.ts'
import { type Faults, isRecord, malformed, textFaults } from './faults.ts'
import { unitFaults } from './quantity-faults.ts'

/** The faults of an indicator: its unit, and the indicators that it is made of, a part of, or equivalent to. */
export function* indicatorFaults(context: CheckContext, indicator: Indicator, path: Path): Faults {
  const { unit, ratioOf, partOf, equivalentOf } = indicator
  yield* unitFaults(context, unit, [...path, 'unit'])
  if (ratioOf !== undefined) yield* ratioFaults(context, ratioOf, [...path, 'ratioOf'])
  if (partOf !== undefined) yield* wholeFaults(context, partOf, [...path, 'partOf'])
  yield* referenceFaults(context, 'indicators', equivalentOf, [...path, 'equivalentOf'])
}

function* ratioFaults(context: CheckContext, ratioOf: NonNullable<Indicator['ratioOf']>, path: Path): Faults {
  if (!isRecord(ratioOf)) return yield malformed(path, '{ part, whole }', ratioOf)
  yield* referenceFaults(context, 'indicators', ratioOf.part, [...path, 'part'])
  yield* referenceFaults(context, 'indicators', ratioOf.whole, [...path, 'whole'])
  if (ratioOf.factor !== undefined) yield* textFaults(ratioOf.factor, readDecimal, [...path, 'factor'])
}

function* wholeFaults(context: CheckContext, partOf: NonNullable<Indicator['partOf']>, path: Path): Faults {
  if (!isRecord(partOf)) return yield malformed(path, '{ whole, coverage }', partOf)
  yield* referenceFaults(context, 'indicators', partOf.whole, [...path, 'whole'])
}
