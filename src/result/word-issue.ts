import type { Issue, Path } from './issue.ts'
import type { IssueText } from './issue-text.ts'
import { inLocale, type Locale, type LocalizedText } from './localized.ts'

const words = {
  characters: { vi: 'ký tự', en: 'characters' },
  expected: { vi: 'cần', en: 'expected' },
  received: { vi: 'gặp', en: 'found' },
} as const satisfies Record<string, LocalizedText>

/** The kinds of value that are expected, which go by their English names in an issue. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['string', 'chuỗi'],
  ['number', 'số'],
  ['boolean', 'true hoặc false'],
  ['object', 'đối tượng'],
  ['array', 'danh sách'],
])

/** What would steer a terminal, turn the reading direction, or is half a character. */
const unprintable = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu

/** One issue in these words; without any it says its code, its place, and what was expected and found. */
export function wordIssue(issue: Issue, text: IssueText | undefined, locale: Locale): string {
  const say = (localized: LocalizedText) => inLocale(localized, locale)
  const details = [
    issue.span && `${say(words.characters)} ${issue.span[0]}–${issue.span[1]}`,
    issue.expected && `${say(words.expected)} ${locale === 'en' ? issue.expected : inVietnamese(issue.expected)}`,
    issue.received !== undefined && `${say(words.received)} "${issue.received}"`,
  ].filter((part) => typeof part === 'string' && part !== '')
  const where = issue.path.length === 0 ? '' : `${writePath(issue.path)}: `
  const found = details.length === 0 ? '' : ` (${details.join(', ')})`
  const said =
    text === undefined ? `${issue.code}${found}` : `${say(text.problem)}${found}; ${say(text.mend)} [${issue.code}]`
  return `${where}${said}`.replace(unprintable, '\ufffd')
}

function inVietnamese(expected: string): string {
  return kinds.get(expected) ?? expected
}

function writePath(path: Path): string {
  return path.map((step, depth) => (typeof step === 'number' ? `[${step}]` : depth === 0 ? step : `.${step}`)).join('')
}
