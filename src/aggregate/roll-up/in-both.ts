import type { Gathered } from './gather.ts'

type Spot = { readonly area: string; readonly period: string }

/**
 * Numerator and denominator of a rate on one footing: where missing figures are skipped, what one of them lacks is left
 * out of the other too, figure by figure, or unit by unit where a flow is divided by a stock.
 */
export function inBoth(part: Gathered, whole: Gathered): readonly [Gathered, Gathered] {
  const byFigure = part.indicator.measure === whole.indicator.measure
  const keyOf = ({ area, period }: Spot) => (byFigure ? `${period} ${area}` : area)
  const gone = new Set([...part.gaps, ...whole.gaps].map(keyOf))
  const kept = (gathered: Gathered): Gathered => {
    const used = gathered.used.filter(({ cell }) => !gone.has(keyOf(cell)))
    return { ...gathered, used, leftOut: gathered.used.length - used.length }
  }
  return [kept(part), kept(whole)]
}
