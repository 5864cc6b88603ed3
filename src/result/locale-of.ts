import { formatCodes } from './codes/format.ts'
import { expectShape } from './expect-shape.ts'
import type { Locale } from './localized.ts'
import { anObject } from './shape.ts'
import { usageError } from './usage-error.ts'

/** The language that is asked for, Vietnamese unless said; an untyped caller may ask for none that ktxh writes. */
export function localeOf(options: { readonly locale?: Locale }): Locale {
  expectShape(anObject, options, 'options')
  const { locale = 'vi-VN' } = options
  if (locale === 'vi-VN' || locale === 'en') return locale
  throw usageError(formatCodes, 'format.locale', { path: ['locale'], expected: 'vi-VN | en', received: locale })
}
