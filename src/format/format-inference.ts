import { type Inference, inferenceShape } from '../finding/index.ts'
import { expectShape, inLocale } from '../result/index.ts'
import { auditWriting, type FindingFormat, unprintedName } from './format-figure.ts'
import { formatWhere, onlyValue } from './format-interval.ts'
import { formatNumber } from './format-number.ts'
import { formatPlace } from './format-place.ts'
import { formatUnit } from './format-unit.ts'

const words = {
  from: { vi: 'suy từ', en: 'from' },
  roundest: { vi: 'số tròn nhất', en: 'roundest' },
} as const

/**
 * Where a figure that is not printed must lie, and which statements say so.
 *
 * @vi viết số suy ra
 * @example
 * const trees = auditPlan(langSonCity2021).inferences.find(({ unknown }) => unknown.id === 'scattered-trees-plan')
 * formatInference(trees, { plan: langSonCity2021 })
 * //=> 'Trồng cây phân tán, kế hoạch: từ trên ≈ 49,46 đến ≈ 50,27 ha; số tròn nhất: 50 (suy từ I.1.c)'
 */
export function formatInference(inference: Inference, options: FindingFormat = {}): string {
  expectShape(inferenceShape, inference, 'inference')
  const writing = auditWriting(options)
  const { unknown, unit, interval, from, roundest } = inference
  const places = [...new Set(from.map(({ source }) => formatPlace(source, writing)))].join('; ')
  const round = roundest.map((value) => formatNumber(value, writing)).join(', ')
  const name = unprintedName(unknown, writing)
  const guess =
    round === '' || onlyValue(interval) !== undefined ? '' : `; ${inLocale(words.roundest, writing.locale)}: ${round}`
  return `${name}: ${formatWhere(interval, writing)} ${formatUnit(unit, writing)}${guess} (${inLocale(words.from, writing.locale)} ${places})`
}

/**
 * What a figure that is inferred is called, by the plan's words.
 *
 * @vi tên số không in
 * @example
 * const trees = auditPlan(langSonCity2021).inferences.find(({ unknown }) => unknown.id === 'scattered-trees-plan')
 * formatUnprinted(trees, { plan: langSonCity2021, locale: 'en' })
 * //=> 'Scattered trees planted, planned'
 */
export function formatUnprinted(inference: Inference, options: FindingFormat = {}): string {
  expectShape(inferenceShape, inference, 'inference')
  return unprintedName(inference.unknown, auditWriting(options))
}
