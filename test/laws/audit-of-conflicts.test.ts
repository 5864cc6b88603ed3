import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Domains } from '../../src/audit/solve/solvable.ts'
import { solve } from '../../src/audit/solve/solve.ts'
import { asInterval } from '../../src/interval/index.ts'
import { says } from '../support/linear-statement.ts'
import { runs } from '../support/runs.ts'
import { writtenInterval } from '../support/written-interval.ts'

const noCount = () => false
const written = (domains: Domains, key: string) => writtenInterval(asInterval(domains(key)))

const keys = ['u', 'v', 'w', 'x', 'y', 'z']
const at = fc.integer({ min: -20, max: 20 })
/** Statements of one unknown, or of one and the next: they form no circle. */
const drawn = fc.array(
  fc.record({
    key: fc.nat({ max: keys.length - 1 }),
    shared: fc.boolean(),
    sign: fc.constantFrom('1', '-1'),
    low: at,
    width: fc.nat({ max: 6 }),
  }),
  { maxLength: 14 },
)
const statementsOf = (rows: typeof drawn extends fc.Arbitrary<infer T> ? T : never) => {
  const pairs = new Set<number>()
  return rows.flatMap(({ key, shared, sign, low, width }, index) => {
    const [first = '', second = ''] = keys.slice(key, key + 2)
    if (shared && (second === '' || pairs.has(key))) return []
    if (shared) pairs.add(key)
    const sum = shared ? { [first]: '1', [second]: sign } : { [first]: '1' }
    return [says(`s${String(index).padStart(2, '0')}`, sum, `[${low} ; ${low + width}]`)]
  })
}

describe('whatever statements conflict', () => {
  test.prop([drawn, fc.boolean()], { numRuns: runs })(
    'what is inferred is what the statements that are not suspect would say alone',
    (rows, counting) => {
      const statements = statementsOf(rows)
      const isCount = () => counting
      const all = solve(statements, isCount)
      const suspected = new Set(all.conflicts.flatMap(({ suspects }) => suspects.map(({ statement }) => statement)))
      const rest = solve(
        statements.filter((each) => !suspected.has(each)),
        isCount,
      )
      expect(rest.conflicts).toEqual([])
      for (const key of keys) expect(written(all.domains, key)).toBe(written(rest.domains, key))
    },
  )

  test.prop([drawn], { numRuns: runs })(
    'each conflict is one, and is none without any one of its statements',
    (rows) => {
      for (const { members } of solve(statementsOf(rows), noCount).conflicts) {
        expect(solve(members, noCount).conflicts).toHaveLength(1)
        for (const each of members) {
          expect(
            solve(
              members.filter((other) => other !== each),
              noCount,
            ).conflicts,
          ).toEqual([])
        }
      }
    },
  )
})
