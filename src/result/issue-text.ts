import type { IssueCode } from './issue-codes.ts'
import type { LocalizedText } from './localized.ts'

/** What an issue code says: the problem, and how to mend it. */
export type IssueText = { readonly problem: LocalizedText; readonly mend: LocalizedText }

/** The texts of the issue codes of one module, or of several. */
export type IssueTexts = { readonly [Code in IssueCode]?: IssueText }
