/** A short text in Vietnamese and in English. */
export type LocalizedText = { readonly vi: string; readonly en: string }

/** The languages that ktxh writes. */
export type Locale = 'vi-VN' | 'en'

/** Picks the text of one language. */
export function inLocale(text: LocalizedText, locale: Locale): string {
  return locale === 'en' ? text.en : text.vi
}
