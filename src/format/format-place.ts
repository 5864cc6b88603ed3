import { expectShape, localeOf } from '../result/index.ts'
import { type Source, sourceShape } from '../source/index.ts'
import type { FormatOptions } from './format-number.ts'

/**
 * Where a figure stands, in words.
 *
 * @vi vị trí trong văn bản
 * @example
 * formatPlace({ document: 'plan-225', section: 'I.2.a', footnote: '7' })
 * //=> 'I.2.a, chú thích 7'
 */
export function formatPlace(source: Source, options: FormatOptions = {}): string {
  expectShape(sourceShape, source, 'source')
  const { section, footnote, row } = source
  const english = localeOf(options) === 'en'
  const parts = [
    section,
    footnote && `${english ? 'footnote' : 'chú thích'} ${footnote}`,
    row && `${english ? 'row' : 'dòng'} ${row}`,
  ]
  return parts.filter((part) => part !== undefined && part !== '').join(', ')
}
