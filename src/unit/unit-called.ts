import { standardUnitRows } from './unit-definition.ts'

/** The code of the standard unit that documents print like this, for whoever took its symbol or a spelling for its code. */
export function unitCalled(printed: string): string | undefined {
  return standardUnitRows.find(({ vi, en, spellings = [] }) => [vi, en, ...spellings].includes(printed))?.code
}
