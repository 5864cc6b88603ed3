import * as z from 'zod'
import { type DecimalString, readDecimal } from '../decimal/index.ts'
import { type Period, parseCalendarDate, parsePeriod } from '../period/index.ts'
import { readCanonical } from '../plan/index.ts'
import { formatIssue, limits, type Result } from '../result/index.ts'
import { atLeast, atMost } from './lengths.ts'
import { named } from './vocabulary.ts'

/** A text that is just what its reader makes of it; the reader's issue goes along as `params`. */
function canonical<T extends string>(read: (text: unknown) => Result<T>): z.ZodType<T, string> {
  return z.string().transform((text, context) => {
    const result = readCanonical(text, read)
    if (result.ok) return result.value
    const [params] = result.issues
    context.addIssue({ code: 'custom', message: formatIssue(params, { locale: 'en' }), params })
    return z.NEVER
  })
}

export const idSchema: z.ZodType<string> = named(z.string().check(atLeast(1), atMost(limits.identifierLength)), {
  id: 'Id',
  description: 'Identifier of a row, unique within its table.',
})

export const textSchema: z.ZodType<string> = z.string().check(atLeast(1))

export const nameSchema: z.ZodType<{ vi: string; en?: string }> = named(
  z.strictObject({ vi: textSchema, en: textSchema.exactOptional() }),
  { id: 'Name', description: 'A name in Vietnamese and, where there is one, in English.' },
)

export const decimalSchema: z.ZodType<DecimalString> = named(canonical(readDecimal), {
  id: 'Decimal',
  description: 'A decimal numeral as printed: trailing zeros kept, no needless leading zeros, no exponent, no "-0".',
  pattern: '^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$',
})

const day = '[1-9][0-9]{3}-(0[1-9]|1[0-2])-[0-9]{2}'

export const daySchema: z.ZodType<string> = named(canonical(parseCalendarDate), {
  id: 'Day',
  description: 'A day of the calendar, "2020-06-30".',
  pattern: `^${day}$`,
})

export const periodSchema: z.ZodType<Period> = named(canonical(parsePeriod), {
  id: 'Period',
  description:
    'A period by its one code: "2020", "2020-S1", "2020-Q3", "2020-06", "2020-06-30", "2020-01-01/P9M", "2021-01-01/P5Y", "2020-01-01/2020-08-24", "../2020-06-30".',
  pattern: `^([1-9][0-9]{3}(-(S[12]|Q[1-4]|0[1-9]|1[0-2]))?|${day}(/(${day}|P[1-9][0-9]*[MY]))?|\\.\\./${day})$`,
})
