import { toNumber } from '../decimal/index.ts'
import type { Inference } from '../finding/index.ts'
import { formatInference, formatUnit, formatUnprinted, formatWhere } from '../format/index.ts'
import { inLocale } from '../result/index.ts'
import { chart, type VegaLiteSpec } from './chart.ts'
import { barWidth } from './chart-rows.ts'
import { colours } from './colours.ts'
import type { DisplayOptions } from './displayable.ts'
import { drawn } from './drawn.ts'
import { visibleText } from './visible-text.ts'

const words = {
  title: { vi: 'Số không in phải nằm ở đâu', en: 'Where figures that are not printed must lie' },
  marks: {
    vi: 'thanh: khoảng chứa số đó; chấm: số tròn nhất; mỗi dòng có thang riêng',
    en: 'bar: where it must lie; dot: the roundest values; each row has a scale of its own',
  },
  known: { vi: 'số khác chỉ có thể là một giá trị', en: 'others can only be one value' },
  open: { vi: 'số khác chỉ biết một đầu', en: 'others are bounded on one side only' },
} as const

/**
 * Where inferred figures must lie: a bar from end to end for each on a scale of its own, its roundest values as dots. Figures
 * that can only be one value, and those that are bounded on one side, are counted.
 */
export function intervalChart(inferences: readonly Inference[], options: DisplayOptions): VegaLiteSpec {
  const { locale = 'vi-VN' } = options
  const placed = inferences.map((inference) => ({ inference, ends: endsOf(inference) }))
  const values = placed.flatMap(({ inference, ends }, row) =>
    ends === undefined || ends.low === ends.high ? [] : dotsOf(inference, ends, row, options),
  )
  const open = placed.filter(({ ends }) => ends === undefined).length
  const known = placed.filter(({ ends }) => ends !== undefined && ends.low === ends.high).length
  const notes = [
    inLocale(words.marks, locale),
    known === 0 ? '' : `${known} ${inLocale(words.known, locale)}`,
    open === 0 ? '' : `${open} ${inLocale(words.open, locale)}`,
  ]
  return chart({ title: inLocale(words.title, locale), notes, locale, values }, drawing)
}

type Ends = { readonly low: number; readonly high: number }

function endsOf({ interval: { low, high } }: Inference): Ends | undefined {
  return low === undefined || high === undefined ? undefined : { low: drawn(low.value), high: drawn(high.value) }
}

/** A datum for each of the roundest values; where none is known, one that shows no dot. */
function dotsOf(inference: Inference, ends: Ends, row: number, { locale = 'vi-VN', plan }: DisplayOptions) {
  const writing = { locale, ...(plan === undefined ? {} : { plan }) }
  const unit = formatUnit(inference.unit, { locale, units: plan?.units ?? [] })
  const where = `${formatWhere(inference.interval, { locale })} ${unit}`
  const name = visibleText(`${formatUnprinted(inference, writing)}: ${where}`)
  const said = { row, name, text: visibleText(formatInference(inference, writing)), ...ends }
  const dots = inference.roundest.map((value) => ({ ...said, dot: toNumber(value), opacity: 1 }))
  return dots.length === 0 ? [{ ...said, dot: ends.low, opacity: 0 }] : dots
}

const x = {
  type: 'quantitative',
  title: null,
  scale: { zero: false, padding: 24 },
  axis: { tickCount: 4, grid: false },
} as const
const tooltip = { field: 'text', type: 'nominal' } as const

const drawing = {
  facet: {
    row: {
      field: 'name',
      type: 'nominal',
      sort: { field: 'row', op: 'min' },
      title: null,
      header: {
        labelOrient: 'top',
        labelAnchor: 'start',
        labelAngle: 0,
        labelAlign: 'left',
        labelFontSize: 12,
        labelLimit: 1200,
      },
    },
  },
  spacing: 14,
  resolve: { scale: { x: 'independent' } },
  spec: {
    width: barWidth * 1.5,
    height: 18,
    layer: [
      {
        mark: { type: 'bar', height: 10, color: colours.good },
        encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' }, tooltip },
      },
      ...['low', 'high'].map((field) => ({
        mark: { type: 'tick', thickness: 3, height: 16, color: colours.better },
        encoding: { x: { ...x, field }, tooltip },
      })),
      {
        mark: { type: 'point', filled: true, size: 60, color: colours.ink },
        encoding: {
          x: { ...x, field: 'dot' },
          opacity: { field: 'opacity', type: 'quantitative', scale: null, legend: null },
          tooltip,
        },
      },
    ],
  },
}
