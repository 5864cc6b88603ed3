import { orThrow, periodCodes, type Result, success } from '../result/index.ts'
import { writeMonth, yearOfMonth } from './month-index.ts'
import type { Period } from './period.ts'
import { kindOfMonths } from './period-kind.ts'
import type { MonthSpan, Span } from './span.ts'

/** The one code of the period that covers a span. */
export function writeSpan(span: Span): Period {
  return codeOf(span) as Period
}

/** The period that covers a span, where there is one. */
export function resultOf(span: Result<Span>): Result<Period> {
  return span.ok ? success(writeSpan(span.value)) : span
}

/** The period that covers a span. Throws a `UsageError` where there is none. */
export function periodOf(span: Result<Span>): Period {
  return orThrow(resultOf(span), periodCodes)
}

function codeOf(span: Span): string {
  if (span.kind === 'months') return codeOfMonths(span)
  if (span.kind === 'upTo') return `../${span.end}`
  return span.start === span.end ? span.start : `${span.start}/${span.end}`
}

function codeOfMonths(span: MonthSpan): string {
  const { first, count } = span
  switch (kindOfMonths(span)) {
    case 'year':
      return String(yearOfMonth(first))
    case 'half':
      return `${yearOfMonth(first)}-S${(first % 12) / 6 + 1}`
    case 'quarter':
      return `${yearOfMonth(first)}-Q${(first % 12) / 3 + 1}`
    case 'month':
      return writeMonth(first)
    case 'years':
      return `${writeMonth(first)}-01/P${count / 12}Y`
    default:
      return `${writeMonth(first)}-01/P${count}M`
  }
}
