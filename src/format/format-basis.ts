import { inLocale } from '../result/index.ts'
import type { Basis } from '../target/index.ts'
import type { FormatOptions } from './format-number.ts'
import { setterWords, standingWords } from './words.ts'

/**
 * Who set a target and how, in words.
 *
 * @vi căn cứ giao
 * @example
 * formatBasis({ by: 'province', as: 'assigned' })
 * //=> 'tỉnh giao'
 */
export function formatBasis({ by, as }: Basis, { locale = 'vi-VN' }: FormatOptions = {}): string {
  const [setter, standing] = [inLocale(setterWords[by], locale), inLocale(standingWords[as], locale)]
  return locale === 'en' && setter !== '' ? `${standing} by the ${setter}` : `${setter} ${standing}`.trim()
}
