import { issueCodes, standardUnits } from '../../src/index.ts'

/** The standard units as a Markdown table, those of one dimension together. */
export function unitTable(): string {
  const rows = Object.entries(standardUnits).map(([code, unit]) => ({ code, ...unit }))
  const dimensions = [...new Set(rows.map(({ dimension }) => dimension))]
  const grouped = dimensions.flatMap((name) => rows.filter(({ dimension }) => dimension === name))
  return markdownTable(
    ['dimension', 'code', 'Tiếng Việt', 'English'],
    grouped.map(({ dimension, code, vi, en }) => [dimension, `\`${code}\``, vi, en]),
  )
}

/** The issue codes as a Markdown table: what is wrong and how to mend it, in both languages. */
export function issueCodeTable(): string {
  return markdownTable(
    ['code', 'English', 'Tiếng Việt'],
    Object.entries(issueCodes).map(([code, { problem, mend }]) => [
      `\`${code}\``,
      `${problem.en}; ${mend.en}`,
      `${problem.vi}; ${mend.vi}`,
    ]),
  )
}

function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => '---'), ...rows.map((row) => row.map((text) => text.replaceAll('|', '\\|')))]
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}
