import { singular, standardUnitRows, type UnitDefinition } from '../unit/index.ts'
import { countedNouns, falseNouns } from './counted-nouns.ts'
import { lowerCase } from './letter-case.ts'
import { type Lexicon, lexicon, type Match, phraseAt } from './lexicon.ts'
import { nounUnit } from './noun-unit.ts'
import { spellingVariants } from './spelling-variants.ts'

/** What a word after a number may be: a unit of a table, a counted noun in its first spelling, or neither in spite of its beginning. */
type UnitWord = UnitDefinition | { readonly noun: string } | 'none'

/** A unit of a table, or a counted noun. */
export type NounOrUnit = Exclude<UnitWord, 'none'>

/** The units that a reader knows: the further ones of a plan before the standard ones. */
export type UnitWords = {
  readonly lexicons: readonly Lexicon<UnitWord>[]
  readonly rows: readonly UnitDefinition[]
  /** The row of a noun that no table holds; the same one each time. */
  readonly rowOfNoun: (noun: string) => UnitDefinition
}

/** How planners shorten a unit in lists and tables. */
const shortForms: ReadonlyMap<string, readonly string[]> = new Map([
  ['millionVnd', ['trđ', 'tr.đ', 'triệu đ']],
  ['billionVnd', ['tỷ đ', 'tỉ đ']],
])

const standard: Lexicon<UnitWord> = lexicon<UnitWord>(() => [
  ...standardUnitRows.flatMap(spellingsOf),
  ...standardUnitRows.flatMap((row) => (shortForms.get(row.code) ?? []).map((form) => [form, row] as const)),
  ...countedNouns.flatMap((noun) =>
    spellingVariants(noun).map((spelling) => [spelling, { noun: lowerCase(noun) }] as const),
  ),
  ...falseNouns.map((noun) => [noun, 'none'] as const),
])
const english: Lexicon<UnitWord> = lexicon(() =>
  standardUnitRows.flatMap((row) => [[row.en, row] as const, [singular(row), row] as const]),
)

/** The unit words of a plan's further units and the standard ones; in English the English names too. */
export function unitWords(units: readonly UnitDefinition[] = [], locale: 'vi-VN' | 'en' = 'vi-VN'): UnitWords {
  const further = units.length === 0 ? [] : [lexicon<UnitWord>(units.flatMap(spellingsOf))]
  return {
    lexicons: [...further, ...(locale === 'en' ? [english] : []), standard],
    rows: units.length === 0 ? standardUnitRows : [...units, ...standardUnitRows],
    rowOfNoun: rememberedNouns(),
  }
}

function rememberedNouns(): UnitWords['rowOfNoun'] {
  const rows = new Map<string, UnitDefinition>()
  return (noun) => {
    const row = rows.get(noun) ?? nounUnit(noun)
    rows.set(noun, row)
    return row
  }
}

function spellingsOf(row: UnitDefinition): readonly (readonly [string, UnitWord])[] {
  const spellings = [row.vi, ...(row.spellings ?? [])].flatMap(spellingVariants)
  return [...new Set(spellings)].map((spelling) => [spelling, row])
}

function counts(match: Match<UnitWord>): match is Match<NounOrUnit> {
  return match.value !== 'none'
}

/** The longest unit or noun that starts here. */
export function unitWordAt({ lexicons }: UnitWords, text: string, start: number): Match<NounOrUnit> | undefined {
  let longest: Match<UnitWord> | undefined
  for (const each of lexicons) {
    const match = phraseAt(each, text, start)
    if (match !== undefined && match.end > (longest?.end ?? start)) longest = match
  }
  return longest !== undefined && counts(longest) ? longest : undefined
}
