// @ts-check
import { formatIssue, issueCodes, isUsageError } from 'ktxh'

/** Milliseconds of processor time, far above what any input here takes. */
const patience = 1000

/** @typedef {Readonly<Record<string, unknown>>} Fields */

/**
 * What is wrong with the answer of a door to an input, if anything is: it threw, it took too long, or the answer is
 * none of the kinds that are promised.
 *
 * @param {(input: string) => unknown} read
 * @param {string} input
 * @returns {Promise<string | undefined>}
 */
export async function faultOf(read, input) {
  const start = process.cpuUsage()
  let answer
  try {
    answer = await read(input)
  } catch (error) {
    return isUsageError(error) ? undefined : `threw ${String(error)}`
  }
  const { user, system } = process.cpuUsage(start)
  const took = (user + system) / 1000
  return took > patience ? `took ${Math.round(took)} ms` : faultIn(answer, input)
}

/** @type {(answer: unknown, input: string) => string | undefined} */
function faultIn(answer, input) {
  const result = fieldsOf(answer)
  const issues = listOf(result.ok === false ? result.issues : result.warnings)
  if (result.ok === false && issues.length === 0) return 'refused without an issue'
  if (typeof result.ok !== 'boolean') return 'answered with no result'
  return issues.map((issue) => faultOfIssue(issue, input)).find(Boolean) ?? faultInside(answer, input)
}

/** @type {(issue: unknown, input: string) => string | undefined} */
function faultOfIssue(issue, input) {
  const { code, path } = fieldsOf(issue)
  if (!Object.hasOwn(issueCodes, String(code)) || !Array.isArray(path)) return `no issue: ${JSON.stringify(issue)}`
  for (const locale of /** @type {const} */ (['vi-VN', 'en'])) {
    const text = formatIssue(/** @type {never} */ (issue), { locale })
    if (/undefined|NaN/.test(text) && !/undefined|nan/i.test(lettersOf(input))) return `worded as ${text}`
  }
  return undefined
}

/**
 * No number that is none, and no span beyond the input or beside what it prints. What is recomputed prints another
 * figure, and the room of a column's missing figures holds nothing.
 *
 * @type {(value: unknown, input: string) => string | undefined}
 */
function faultInside(value, input) {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `holds ${value}`
  if (value === 'NaN' && !/nan/i.test(lettersOf(input))) return 'holds the text NaN'
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return undefined
  const { span, printed, verdict } = fieldsOf(value)
  if (Array.isArray(span)) {
    const [start, end] = span
    if (!(0 <= start && start <= end && end <= input.length)) return `span ${start}, ${end} of ${input.length}`
    if (typeof printed === 'string' && verdict === undefined && input.slice(start, end) !== printed)
      return `prints ${JSON.stringify(printed)} elsewhere`
  }
  for (const member of Object.values(value)) {
    const fault = faultInside(member, input)
    if (fault !== undefined) return fault
  }
  return undefined
}

/** The letters of a text, with its tags and without: a word may come out whole that these broke. @param {string} text */
function lettersOf(text) {
  return [text, text.replace(/<[^<>]*>/g, '')].map((each) => each.replace(/[^a-z]/gi, '')).join(' ')
}

/** @param {unknown} value @returns {Fields} */
function fieldsOf(value) {
  return typeof value === 'object' && value !== null ? /** @type {Fields} */ (value) : {}
}

/** @param {unknown} value @returns {readonly unknown[]} */
function listOf(value) {
  return Array.isArray(value) ? value : []
}
