import { afterAll, describe, expect, test } from 'vitest'
import { isUsageError } from '../../src/index.ts'
import { hostileValues, Trapped } from '../support/hostile/hostile-values.ts'
import { type RecordedCalls, recordedCalls } from '../support/hostile/recorded-calls.ts'
import { placesOf, withValue } from '../support/hostile/variations.ts'

const functions = await recordedCalls()

/** Far above what any of these calls takes, in milliseconds. */
const patience = 10_000

type Fault = { readonly name: string; readonly place: string; readonly given: string; readonly fault: string }

/** What goes wrong when a call gets a value that it does not expect; nothing for an answer or a `UsageError`. */
async function faultOf({ call }: RecordedCalls, values: readonly unknown[], given: string) {
  const start = performance.now()
  try {
    const answer = await call(...values)
    if (!/NaN|none|typed/.test(given) && holdsNaN(answer, 0)) return 'an answer with NaN'
  } catch (error) {
    // An object that throws when it is read may throw through whoever reads it.
    if (!isUsageError(error) && !(error instanceof Trapped)) return String(error)
  }
  const took = performance.now() - start
  return took > patience ? `${Math.round(took)} ms` : undefined
}

function holdsNaN(value: unknown, depth: number): boolean {
  if (typeof value === 'number') return Number.isNaN(value)
  if (typeof value === 'string') return value.includes('NaN')
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || depth > 12) return false
  return Object.values(value).some((member) => holdsNaN(member, depth + 1))
}

/** Arguments get every value, nested places every fourth, each another fourth. */
async function faultsOf(recorded: RecordedCalls): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  const [call = []] = recorded.calls
  freeze(call)
  for (const [at, path] of placesOf(call).entries()) {
    for (const [index, [given, value]] of hostileValues.entries()) {
      if (path.length > 1 && (index + at) % 4 !== 0) continue
      const fault = await faultOf(recorded, withValue(call, path, value), given)
      calls += 1
      if (fault !== undefined) faults.push({ name: recorded.name, place: path.join('.'), given, fault })
    }
  }
  return faults
}

/** Whoever writes to an argument fails; the room of a column cannot be frozen. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return
  Object.freeze(value)
  Object.values(value).forEach(freeze)
}

let calls = 0

afterAll(() => {
  console.log(`${functions.length} functions, ${calls} hostile calls`)
})

test('every function of every entry is called by an example', () => {
  expect(functions.filter((each) => each.calls.length === 0).map(({ name }) => name)).toEqual([])
})

describe('a value that no caller with types would send is answered or refused, at once', () => {
  test.each(functions)('$name', async (recorded) => {
    const faults = await faultsOf(recorded)
    expect(faults.slice(0, 3)).toEqual([])
  })
})
