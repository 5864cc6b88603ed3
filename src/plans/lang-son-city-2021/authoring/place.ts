import type { Source } from '../../../source/index.ts'

/** Where a group of figures stands, and which sector it speaks of. */
export type Place = { readonly section: string; readonly sector: string; readonly footnote?: string }

/** A figure's own spot: its table row, and its characters where the amount does not give them back. */
export type Spot = { readonly row?: string | undefined; readonly printed?: string | undefined }

/** A place in the text, or in one of its footnotes. */
export function at(section: string, sector: string, footnote?: string): Place {
  return footnote === undefined ? { section, sector } : { section, sector, footnote }
}

/** The source of a figure at a place. */
export function sourceAt({ section, footnote }: Place, { row, printed }: Spot): Source {
  return {
    document: 'plan-225',
    section,
    ...(footnote !== undefined && { footnote }),
    ...(row !== undefined && { row }),
    ...(printed !== undefined && { printed }),
  }
}

/** The characters of a zero-padded figure such as "07" or "09/14", whose amount has lost the zero. */
export function paddedOf(amount: string, outOf?: string): string | undefined {
  if (!/^0\d/.test(amount)) return undefined
  return outOf === undefined ? amount : `${amount}/${outOf}`
}
