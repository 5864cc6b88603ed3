import { localeOf } from '../result/index.ts'
import type { Basis } from '../target/index.ts'
import type { FormatOptions } from './format-number.ts'
import { wordFor } from './word-for.ts'
import { setterWords, standingWords } from './words.ts'

/**
 * Who set a target and how, in words.
 *
 * @vi căn cứ giao
 * @example
 * formatBasis({ by: 'province', as: 'assigned' })
 * //=> 'tỉnh giao'
 */
export function formatBasis({ by, as }: Basis, options: FormatOptions = {}): string {
  const locale = localeOf(options)
  const [setter, standing] = [wordFor(by, setterWords, locale), wordFor(as, standingWords, locale)]
  return locale === 'en' && setter !== '' ? `${standing} by the ${setter}` : `${setter} ${standing}`.trim()
}
