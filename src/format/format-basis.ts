import { expectShape, localeOf } from '../result/index.ts'
import { type Basis, basisShape } from '../target/index.ts'
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
export function formatBasis(basis: Basis, options: FormatOptions = {}): string {
  expectShape(basisShape, basis, 'basis')
  const { by, as } = basis
  const locale = localeOf(options)
  const [setter, standing] = [wordFor(by, setterWords, locale), wordFor(as, standingWords, locale)]
  return locale === 'en' && setter !== '' ? `${standing} by the ${setter}` : `${setter} ${standing}`.trim()
}
