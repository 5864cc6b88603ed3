import type { LocalizedText } from './localized.ts'

/** What an issue code says: the problem, and how to mend it. */
export type IssueText = { readonly problem: LocalizedText; readonly mend: LocalizedText }
