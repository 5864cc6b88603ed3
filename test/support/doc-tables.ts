import { formatIssue, type Issue, issueCodes, type Result, standardUnits } from '../../src/index.ts'
import { parseNumber, parsePeriodText, parseQuantity, parseTarget, readTargetTable } from '../../src/text.ts'

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

const refused: readonly (readonly [name: string, read: (text: string) => Result<unknown>, texts: readonly string[]])[] =
  [
    ['parseNumber', parseNumber, numbers()],
    [
      'parseQuantity',
      parseQuantity,
      ['5', '5 tấm', '5 tỷ triệu đồng', '10 - 9%', '5 kg/6 người', '5 ha rừng', '1.5 ha'],
    ],
    ['parseTarget', parseTarget, ['12', 'nhiều', 'vượt 5% kế hoạch']],
    ['parsePeriodText', parsePeriodText, ['6 tháng đầu năm', 'tháng 13/2020', 'hằng năm']],
    ['readTargetTable', readTargetTable, ['Trong năm trồng được 50 ha rừng.']],
  ]

function numbers(): readonly string[] {
  const written = [
    '',
    '1,234.56',
    '12.34.567',
    '1.234.56',
    ',5',
    '5.',
    '12 345',
    '--5',
    '+5',
    '１２',
    '٣',
    '1e5',
    '0x10',
    '5 ha',
  ]
  return [...written, '9'.repeat(65)]
}

/** What the readers of single texts refuse, with the issue in both languages. */
export function refusedTextTable(): string {
  return markdownTable(
    ['function', 'input', 'Tiếng Việt', 'English'],
    refused.flatMap(([name, read, texts]) =>
      texts.map((text) => [
        `\`${name}\``,
        text === '' ? '(nothing)' : `\`${text}\``,
        ...wordsOf(read(text), name, text),
      ]),
    ),
  )
}

function wordsOf(result: Result<unknown>, name: string, text: string): readonly string[] {
  if (result.ok) throw new Error(`${name} reads ${text}`)
  const [issue]: readonly [Issue, ...Issue[]] = result.issues
  return [formatIssue(issue, { locale: 'vi-VN' }), formatIssue(issue, { locale: 'en' })]
}

function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => '---'), ...rows.map((row) => row.map((text) => text.replaceAll('|', '\\|')))]
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}
