import { type Issue, issue } from '../result/index.ts'

/** A field as it stands in a CSV text: its characters, and whether it was quoted. */
export type CsvField = { readonly text: string; readonly quoted: boolean; readonly span: readonly [number, number] }

/** The lines of a CSV text, or the place where its quotes go wrong. */
export type CsvLines = { readonly lines: readonly (readonly CsvField[])[]; readonly fault?: Issue }

/** What stands between the fields of a line: RFC 4180 has the comma, spreadsheets set to Vietnamese the semicolon. */
export type CsvDelimiter = ',' | ';' | '\t'

/** Cuts a CSV text into lines and fields by RFC 4180; a line may end in CR LF or in LF alone. */
export function csvLines(text: string, delimiter: CsvDelimiter): CsvLines {
  const lines: CsvField[][] = []
  let fields: CsvField[] = []
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; ) {
    const field = text[at] === '"' ? quotedField(text, at, delimiter) : plainField(text, at, delimiter)
    if ('code' in field) return { lines, fault: field }
    fields.push(field)
    const [, end] = field.span
    const next = text[end]
    at = next === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
    if (next === delimiter && at === text.length) fields.push({ text: '', quoted: false, span: [at, at] })
    if (next === delimiter && at < text.length) continue
    lines.push(fields)
    fields = []
  }
  return { lines }
}

function plainField(text: string, start: number, delimiter: CsvDelimiter): CsvField | Issue {
  let end = start
  while (end < text.length && !endsField(text, end, delimiter)) {
    if (text[end] === '"') return issue('interop.strayQuote', { span: [end, end + 1] })
    end += 1
  }
  return { text: text.slice(start, end), quoted: false, span: [start, end] }
}

function quotedField(text: string, start: number, delimiter: CsvDelimiter): CsvField | Issue {
  let close = text.indexOf('"', start + 1)
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close < 0) return issue('interop.openQuote', { span: [start, start + 1] })
  const end = close + 1
  if (end < text.length && !endsField(text, end, delimiter)) return issue('interop.strayQuote', { span: [close, end] })
  return { text: text.slice(start + 1, close).replaceAll('""', '"'), quoted: true, span: [start, end] }
}

function endsField(text: string, at: number, delimiter: CsvDelimiter): boolean {
  const character = text[at]
  return character === delimiter || character === '\n' || (character === '\r' && text[at + 1] === '\n')
}
