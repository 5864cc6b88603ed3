import type { Issue, Path } from './issue.ts'
import type { IssueText } from './issue-text.ts'
import { inLocale, type Locale, type LocalizedText } from './localized.ts'

const words = {
  characters: { vi: 'ký tự', en: 'characters' },
  expected: { vi: 'cần', en: 'expected' },
  received: { vi: 'gặp', en: 'found' },
} as const satisfies Record<string, LocalizedText>

/** The kinds of value, which go by their English names in an issue. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['string', 'chuỗi'],
  ['number', 'số'],
  ['bigint', 'số nguyên'],
  ['boolean', 'true hoặc false'],
  ['object', 'đối tượng'],
  ['array', 'danh sách'],
  ['function', 'hàm'],
])

/** What would steer a terminal, turn the reading direction, or is half a character. */
const unprintable = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu

/** One issue in these words; without any it says its code, its place, and what was expected and found. */
export function wordIssue(issue: Issue, text: IssueText | undefined, locale: Locale): string {
  const say = (localized: LocalizedText) => inLocale(localized, locale)
  const details = [
    issue.span && `${say(words.characters)} ${issue.span[0]}–${issue.span[1]}`,
    issue.expected && `${say(words.expected)} ${kindIn(issue.expected, locale)}`,
    issue.received !== undefined && `${say(words.received)} ${received(issue.received, issue.receivedKind, locale)}`,
  ].filter((part) => typeof part === 'string' && part !== '')
  const where = issue.path.length === 0 ? '' : `${writePath(issue.path)}: `
  const found = details.length === 0 ? '' : ` (${details.join(', ')})`
  const said =
    text === undefined ? `${issue.code}${found}` : `${say(text.problem)}${found}; ${say(text.mend)} [${issue.code}]`
  return `${where}${said}`.replace(unprintable, '\ufffd')
}

function kindIn(kind: string, locale: Locale): string {
  return locale === 'en' ? kind : (kinds.get(kind) ?? kind)
}

/** A text in quotes, a number as one, of anything else its kind or what it is. */
function received(value: string, kind: Issue['receivedKind'], locale: Locale): string {
  if (kind === undefined) return `"${value}"`
  const isNumber = value !== kind && (kind === 'number' || kind === 'bigint')
  return isNumber ? `${kindIn(kind, locale)} ${value}` : kindIn(value, locale)
}

function writePath(path: Path): string {
  return path.map((step, depth) => (typeof step === 'number' ? `[${step}]` : depth === 0 ? step : `.${step}`)).join('')
}
