import { inLocale, type Locale } from './localized.ts'

/** A name in one language; the Vietnamese one where it has no other. */
export function nameIn({ vi, en = vi }: { readonly vi: string; readonly en?: string }, locale: Locale): string {
  return inLocale({ vi, en }, locale)
}
