import { expectShape, text } from '../result/index.ts'
import type { Area } from './area.ts'
import { areaShape } from './area-shape.ts'

/**
 * Whether a unit exists on a day; days that are not stated do not bound it.
 *
 * @vi đơn vị có tồn tại vào ngày
 * @example
 * existsOn({ id: 'city', name: { vi: 'Lạng Sơn' }, level: 'district', validTo: '2025-06-30' }, '2025-07-01')
 * //=> false
 */
export function existsOn(area: Area, day: string): boolean {
  expectShape(areaShape, area, 'area')
  expectShape(text, day, 'day')
  return stands(area, day)
}

/** As `existsOn`, of an area that is known to be one. */
export function stands({ validFrom, validTo }: Area, day: string): boolean {
  return (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo)
}
