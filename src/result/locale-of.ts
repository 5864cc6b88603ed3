import { formatCodes } from './codes/format.ts'
import type { Locale } from './localized.ts'
import { usageError } from './usage-error.ts'

/** The language that is asked for, Vietnamese unless said; an untyped caller may ask for none that ktxh writes. */
export function localeOf({ locale = 'vi-VN' }: { readonly locale?: Locale }): Locale {
  if (locale === 'vi-VN' || locale === 'en') return locale
  throw usageError(formatCodes, 'format.locale', { path: ['locale'], expected: 'vi-VN | en', received: locale })
}
