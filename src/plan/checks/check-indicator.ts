import { betters, coverages, type Indicator, measures, prices } from '../../indicator/index.ts'
import { isRecord, type Path } from '../../result/index.ts'
import { type Check, noteMalformed } from './check.ts'
import { checkUnit } from './check-quantity.ts'
import { checkOptionalReference, checkReference } from './check-reference.ts'
import { checkAmount } from './check-text.ts'
import { checkWord } from './check-word.ts'

/** An indicator's unit, direction and kind are known, and so are the indicators that it is made of, a part of, or equivalent to. */
export function checkIndicator(check: Check, indicator: Indicator, path: Path): void {
  const { unit, better, measure, ratioOf, partOf, equivalentOf, priceBasis } = indicator
  checkUnit(check, unit, path)
  checkWord(check, better, betters, path, 'better')
  checkWord(check, measure, measures, path, 'measure')
  if (ratioOf !== undefined) checkRatioOf(check, ratioOf, [...path, 'ratioOf'])
  if (partOf !== undefined) checkPartOf(check, partOf, [...path, 'partOf'])
  checkOptionalReference(check, 'indicators', equivalentOf, path, 'equivalentOf')
  if (priceBasis !== undefined) checkPriceBasis(check, priceBasis, [...path, 'priceBasis'])
}

function checkRatioOf(check: Check, ratioOf: NonNullable<Indicator['ratioOf']>, path: Path): void {
  if (isRecord(ratioOf)) {
    checkReference(check, 'indicators', ratioOf.part, path, 'part')
    checkReference(check, 'indicators', ratioOf.whole, path, 'whole')
    if (ratioOf.factor !== undefined) checkAmount(check, ratioOf.factor, path, 'factor')
  } else noteMalformed(check, path, '{ part, whole }', ratioOf)
}

function checkPartOf(check: Check, partOf: NonNullable<Indicator['partOf']>, path: Path): void {
  if (isRecord(partOf)) {
    checkReference(check, 'indicators', partOf.whole, path, 'whole')
    checkWord(check, partOf.coverage, coverages, path, 'coverage')
  } else noteMalformed(check, path, '{ whole, coverage }', partOf)
}

function checkPriceBasis(check: Check, priceBasis: NonNullable<Indicator['priceBasis']>, path: Path): void {
  if (isRecord(priceBasis)) checkWord(check, priceBasis.prices, prices, path, 'prices')
  else noteMalformed(check, path, '{ prices }', priceBasis)
}
