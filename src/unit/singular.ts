import type { UnitDefinition } from './unit-definition.ts'

/**
 * The English name of one unit. A counted noun is singular in its code and plural in its name; where the name is no plural of
 * the code, it is the same for one as for many ("1 ha").
 */
export function singular({ code, en }: Pick<UnitDefinition, 'code' | 'en'>): string {
  const one = code.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
  return [`${one}s`, one.replace(/y$/, 'ies'), one.replace(/on$/, 'a')].includes(en) ? one : en
}
