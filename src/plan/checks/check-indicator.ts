import type { Indicator } from '../../indicator/index.ts'
import type { Path } from '../../result/index.ts'
import { type Check, noteMalformed } from './check.ts'
import { checkUnit } from './check-quantity.ts'
import { checkReference } from './check-reference.ts'
import { checkAmount } from './check-text.ts'
import { isRecord } from './form.ts'

/** An indicator's unit is known, and so are the indicators that it is made of, a part of, or equivalent to. */
export function checkIndicator(check: Check, indicator: Indicator, path: Path): void {
  const { unit, ratioOf, partOf, equivalentOf } = indicator
  checkUnit(check, unit, path)
  if (ratioOf !== undefined) checkRatioOf(check, ratioOf, [...path, 'ratioOf'])
  if (partOf !== undefined) checkPartOf(check, partOf, [...path, 'partOf'])
  checkReference(check, 'indicators', equivalentOf, path, 'equivalentOf')
}

function checkRatioOf(check: Check, ratioOf: NonNullable<Indicator['ratioOf']>, path: Path): void {
  if (isRecord(ratioOf)) {
    checkReference(check, 'indicators', ratioOf.part, path, 'part')
    checkReference(check, 'indicators', ratioOf.whole, path, 'whole')
    if (ratioOf.factor !== undefined) checkAmount(check, ratioOf.factor, path, 'factor')
  } else noteMalformed(check, path, '{ part, whole }', ratioOf)
}

function checkPartOf(check: Check, partOf: NonNullable<Indicator['partOf']>, path: Path): void {
  if (isRecord(partOf)) checkReference(check, 'indicators', partOf.whole, path, 'whole')
  else noteMalformed(check, path, '{ whole, coverage }', partOf)
}
