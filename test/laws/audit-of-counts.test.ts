import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { auditPlan } from '../../src/audit/index.ts'
import type { Operand, Statement } from '../../src/claim/index.ts'
import { percent, quantity } from '../../src/unit/index.ts'
import { isIn } from '../oracle/audit.ts'
import { allCounts, type Counts, isTrueOf } from '../oracle/counts.ts'
import { parse } from '../oracle/fraction.ts'
import { changeOf, claim, planOfClaims, printed, ratioOf, restated, sumOf, unknown } from '../support/claims-plan.ts'
import { runs } from '../support/runs.ts'

const unit = 'household'
const names = ['a', 'b', 'c'] as const
const every = allCounts(names, 16)

const named: fc.Arbitrary<Operand> = fc.constantFrom(...names.map((each) => ({ unknown: each })))
const figure: fc.Arbitrary<Operand> = fc.oneof(
  named,
  fc.nat(16).map((count) => printed(String(count), unit)),
)
const tenths = fc.integer({ min: 0, max: 2000 }).map((each) => (each / 10).toFixed(each % 3 === 0 ? 1 : 0))
const direction = fc.constantFrom('increase' as const, 'decrease' as const)
const coverage = fc.constantFrom('complete' as const, 'ofWhich' as const)

const statements: fc.Arbitrary<Statement> = fc.oneof(
  fc.tuple(figure, named, tenths).map(([part, whole, share]) => ratioOf(part, whole, share)),
  fc
    .tuple(figure, named, fc.nat(9), direction)
    .map(([current, base, size, direction]) =>
      changeOf([current, base], quantity(String(size), unit), { direction, reading: 'units' }),
    ),
  fc
    .tuple(figure, named, tenths, direction)
    .map(([current, base, size, direction]) =>
      changeOf([current, base], percent(size), { direction, reading: 'relative' }),
    ),
  fc
    .tuple(fc.array(figure, { minLength: 1, maxLength: 3 }), figure, coverage)
    .map(([parts, total, coverage]) => ({ ...sumOf(parts, total), coverage }) as Statement),
  fc.tuple(figure, named).map(([first, second]) => restated(first, second)),
  fc.tuple(figure, figure).map(([part, whole]): Statement => ({ kind: 'subset', part, whole })),
)
const documents = fc.array(statements, { minLength: 1, maxLength: 5 })

const audited = (said: readonly Statement[]) =>
  auditPlan(
    planOfClaims(
      said.map((each, index) => claim(`claim-${index}`, each)),
      names.map((name) => unknown(name, unit)),
    ),
  )
const solutionsOf = (said: readonly Statement[]): readonly Counts[] =>
  every.filter((counts) => said.every((each) => isTrueOf(each, counts)))

describe('against all counts tried out by hand', () => {
  test.prop([documents], { numRuns: Math.ceil(runs / 5) })(
    'statements that some counts make true are not accused, and what is inferred holds these counts',
    (said) => {
      const { findings, conflicts, inferences } = audited(said)
      const solutions = solutionsOf(said)
      if (solutions.length === 0) return
      expect(conflicts).toEqual([])
      expect(findings.map(({ verdict }) => verdict)).not.toContain('contradicted')
      for (const { unknown, interval } of inferences) {
        for (const counts of solutions) expect(isIn(parse(String(counts[unknown.id])), interval)).toBe(true)
      }
    },
  )

  test.prop([documents], { numRuns: Math.ceil(runs / 5) })(
    'what is said to conflict is true of no counts, and without any one statement the rest does not conflict',
    (said) => {
      for (const { claims } of audited(said).conflicts) {
        expect(solutionsOf(claims)).toEqual([])
        for (const left of claims) expect(audited(claims.filter((each) => each !== left)).conflicts).toEqual([])
      }
    },
  )
})
