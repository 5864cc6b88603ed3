import { standardUnitRows, type UnitDefinition } from './unit-definition.ts'

/** The code of the unit that documents print like this, for whoever took its symbol or a spelling for its code. */
export function unitCalled(printed: string, units: readonly UnitDefinition[] = []): string | undefined {
  const called = ({ vi, en, spellings = [] }: UnitDefinition) => [vi, en, ...spellings].includes(printed)
  return [...standardUnitRows, ...units].find(called)?.code
}
