import { type DecimalInput, type DecimalString, subtract } from '../decimal/index.ts'
import { type Determined, determined, ruleCodes, usageError } from '../result/index.ts'
import { type Comparable, convert, difference, type Quantity, type WithUnits } from '../unit/index.ts'
import { type Figure, isQuantity } from './figure.ts'

/**
 * The change from the base, y1 − y0, in the unit of the current figure.
 *
 * @vi lượng tăng, giảm tuyệt đối
 * @example
 * absoluteChange(quantity('10535.8', 'billionVnd'), quantity('9578', 'billionVnd'))
 * //=> { outcome: 'determined', value: { amount: '957.8', unit: 'billionVnd' } }
 */
export function absoluteChange<U extends string>(
  current: Quantity<U>,
  base: Quantity<NoInfer<Comparable<U>>>,
  options?: WithUnits,
): Determined<Quantity<U>>
export function absoluteChange(current: DecimalInput, base: DecimalInput): Determined<DecimalString>
export function absoluteChange(
  current: Figure,
  base: Figure,
  options?: WithUnits,
): Determined<Quantity | DecimalString> {
  if (isQuantity(current) && isQuantity(base)) return determined(difference<string>(current, base, options))
  if (isQuantity(current) || isQuantity(base)) throw usageError(ruleCodes, 'rule.mixedFigures')
  return determined(subtract(current, base))
}

/**
 * The change of a share in percentage points, p1 − p0; bare decimals are taken as per cent.
 *
 * @vi chênh lệch điểm phần trăm
 * @example
 * pointChange(percent('58.8'), percent('58.6'))
 * //=> { outcome: 'determined', value: { amount: '0.2', unit: 'percentagePoint' } }
 */
export function pointChange(
  current: Quantity<Comparable<'percent'>>,
  base: Quantity<Comparable<'percent'>>,
): Determined<Quantity<'percentagePoint'>>
export function pointChange(current: DecimalInput, base: DecimalInput): Determined<DecimalString>
export function pointChange(
  current: Quantity<Comparable<'percent'>> | DecimalInput,
  base: Quantity<Comparable<'percent'>> | DecimalInput,
): Determined<Quantity<'percentagePoint'> | DecimalString> {
  if (isQuantity(current) && isQuantity(base)) return determined(pointsBetween(current, base))
  if (isQuantity(current) || isQuantity(base)) throw usageError(ruleCodes, 'rule.mixedFigures')
  return determined(subtract(current, base))
}

function pointsBetween(current: Quantity, base: Quantity): Quantity<'percentagePoint'> {
  const [now, before] = [convert<string, string>(current, 'percent'), convert<string, string>(base, 'percent')]
  return { amount: subtract(now.amount, before.amount), unit: 'percentagePoint' }
}
