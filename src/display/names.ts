import { type Plan, planIndex } from '../plan/index.ts'
import { type Locale, nameIn } from '../result/index.ts'

/** The names of a plan's indicators in a language; without a plan, the id stands for the name. */
export function indicatorNames(plan: Plan | undefined, locale: Locale): (id: string) => string {
  return namesIn(plan === undefined ? undefined : planIndex(plan).indicators, locale)
}

/** The names of a plan's areas in a language; without a plan, the id stands for the name. */
export function areaNames(plan: Plan | undefined, locale: Locale): (id: string) => string {
  return namesIn(new Map(plan?.areas.map((area) => [area.id, area])), locale)
}

type Named = { readonly name: { readonly vi: string; readonly en?: string } }

function namesIn(rows: ReadonlyMap<string, Named> | undefined, locale: Locale): (id: string) => string {
  return (id) => {
    const name = rows?.get(id)?.name
    return name === undefined ? id : nameIn(name, locale)
  }
}
