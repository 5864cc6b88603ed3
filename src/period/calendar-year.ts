import { type Issue, issue } from '../result/index.ts'

const [first, last] = [1000, 9999]

/** The issue of a number that is no year of four digits, if it is none. */
export function yearIssue(year: number): Issue | undefined {
  if (Number.isInteger(year) && year >= first && year <= last) return undefined
  const expected = typeof year === 'number' ? `${first}–${last}` : 'number'
  return issue('period.yearOutOfRange', { expected, received: year })
}
