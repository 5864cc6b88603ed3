import type { Better, Indicator, Measure } from '../../../indicator/index.ts'
import type { Id } from '../../../source/index.ts'
import type { PlanUnit } from '../units.ts'
import type { Chapter } from './chapter.ts'
import type { Place } from './place.ts'
import { observation, type Reading } from './readings.ts'

/** An indicator's direction, alone or with its rarer properties. */
type Traits = Better | ({ readonly better: Better } & Omit<Indicator, 'id' | 'name' | 'unit' | 'sector' | 'measure'>)

/** A line of the document: an indicator with the values printed for it. */
type Fact = {
  readonly id: Id
  readonly unit: PlanUnit
  /** Absent where an earlier line has declared the indicator. */
  readonly declared?: Omit<Indicator, 'sector'>
  readonly readings: readonly Reading[]
}
type FactOf = (id: Id, unit: PlanUnit, vi: string, en: string, traits: Traits, ...readings: Reading[]) => Fact

const fact =
  (measure: Measure): FactOf =>
  (id, unit, vi, en, traits, ...readings) => {
    const more = typeof traits === 'string' ? { better: traits } : traits
    return { id, unit, declared: { id, name: { vi, en }, unit, measure, ...more }, readings }
  }

/** What adds up over time. */
export const flow: FactOf = fact('flow')
/** What stands at a moment. */
export const stock: FactOf = fact('stock')
/** A share or a quotient. */
export const rate: FactOf = fact('rate')

/** Further values of an indicator declared earlier. */
export function again(id: Id, unit: PlanUnit, ...readings: Reading[]): Fact {
  return { id, unit, readings }
}

/** The indicators and observations of a place. */
export function facts(place: Place, ...lines: readonly Fact[]): Pick<Chapter, 'indicators' | 'observations'> {
  return {
    indicators: lines.flatMap(({ declared }) => (declared ? [{ ...declared, sector: place.sector }] : [])),
    observations: lines.flatMap(({ id, unit, readings }) => readings.map((read) => observation(place, id, unit, read))),
  }
}
