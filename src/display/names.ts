import { type Plan, planIndex } from '../plan/index.ts'
import { inLocale, type Locale } from '../result/index.ts'

/** The names of a plan's indicators in a language; without a plan, the id stands for the name. */
export function indicatorNames(plan: Plan | undefined, locale: Locale): (id: string) => string {
  const indicators = plan === undefined ? undefined : planIndex(plan).indicators
  return (id) => {
    const name = indicators?.get(id)?.name
    return name === undefined ? id : inLocale({ vi: name.vi, en: name.en ?? name.vi }, locale)
  }
}
