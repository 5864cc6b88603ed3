import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Audit, auditPlan, checkChange, checkRatio, checkSum, inferWhole } from '../../src/audit/index.ts'
import type { Claim, Operand } from '../../src/claim/index.ts'
import {
  add,
  type DecimalString,
  multiply,
  percentOf,
  placesOf,
  type RoundingMode,
  ratio,
  round,
  subtract,
  total,
} from '../../src/decimal/index.ts'
import { growthVerdict, isIn, ratioVerdict, sumVerdict, wholesFor } from '../oracle/audit.ts'
import { parse } from '../oracle/fraction.ts'
import { numerals } from '../support/arbitraries.ts'
import { claim, planOfClaims, printed, ratioOf, unknown } from '../support/claims-plan.ts'
import { deepFreeze } from '../support/deep-freeze.ts'
import { runs } from '../support/runs.ts'
import { trueDocuments } from '../support/true-documents.ts'

const often = { numRuns: runs }
const seldom = { numRuns: Math.ceil(runs / 10) }
const amounts = numerals({ digits: 9, decimals: 2, negative: false, zero: false })
const places = fc.integer({ min: 0, max: 2 })
const rounding: fc.Arbitrary<RoundingMode> = fc.constantFrom('halfUp', 'down')
/** A few last places, not none. */
const steps = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -5, max: -1 }))

const moved = (numeral: DecimalString, step: number): DecimalString => {
  const unit = placesOf(numeral) === 0 ? '1' : `0.${'1'.padStart(placesOf(numeral), '0')}`
  const by = Array.from({ length: Math.abs(step) }, () => unit).reduce((sum, each) => add(sum, each), '0')
  const sum = step < 0 ? subtract(numeral, by) : add(numeral, by)
  return round(sum, { places: placesOf(numeral), rounding: 'halfUp' })
}

describe('a single statement', () => {
  test.prop([amounts, amounts, places, rounding], often)(
    'a ratio that the library prints itself is never accused',
    (part, whole, places, rounding) => {
      const stated = percentOf(ratio(part, whole), { places, rounding })
      const { verdict, modes } = checkRatio({ part, whole, stated })
      expect(verdict).not.toBe('contradicted')
      expect(modes).toContain(rounding)
    },
  )

  test.prop([amounts, amounts, places, steps], often)(
    'a ratio is judged as printing it judges, wherever it is moved',
    (part, whole, places, step) => {
      const stated = moved(percentOf(ratio(part, whole), { places, rounding: 'halfUp' }), step)
      expect(checkRatio({ part, whole, stated }).verdict).toBe(ratioVerdict(part, whole, stated))
    },
  )

  test.prop([amounts, amounts, places, fc.integer({ min: -1, max: 1 })], often)(
    'a change is judged as printing it judges',
    (current, base, places, step) => {
      const growth = percentOf(ratio(subtract(current, base), base), { places, rounding: 'halfUp' })
      const stated = moved(growth, step)
      fc.pre(!stated.startsWith('-'))
      expect(checkChange({ current, base, stated }).verdict).toBe(growthVerdict(current, base, stated))
    },
  )

  test.prop([fc.array(amounts, { minLength: 1, maxLength: 6 }), places, fc.integer({ min: -2, max: 2 })], often)(
    'a sum of exact parts is judged as printing it judges',
    (parts, places, step) => {
      const stated = moved(round(total(parts), { places, rounding: 'halfUp' }), step)
      const { verdict } = checkSum({ parts, total: stated, assuming: 'exactParts' })
      expect(verdict).toBe(sumVerdict(parts, stated))
    },
  )

  test.prop([fc.array(amounts, { minLength: 1, maxLength: 6 }), places], often)(
    'rounded parts and their rounded total are never accused, and so far moved always',
    (exact, places) => {
      const print = (value: string) => round(value, { places, rounding: 'halfUp' })
      const parts = exact.map(print)
      const sum = print(total(exact))
      expect(checkSum({ parts, total: sum }).verdict).toBe('holds')
      const furthest = moved(print(total(parts)), -(exact.length + 1))
      expect(checkSum({ parts, total: furthest }).verdict).toBe('contradicted')
    },
  )

  test.prop([amounts, amounts, places, fc.constantFrom('7', '0.5', '1000')], often)(
    'a common factor of part and whole changes nothing',
    (part, whole, places, factor) => {
      const stated = percentOf(ratio(part, whole), { places, rounding: 'down' })
      const scaled = { part: multiply(part, factor), whole: multiply(whole, factor), stated }
      expect(checkRatio(scaled)).toEqual(checkRatio({ part, whole, stated }))
    },
  )
})

describe('a whole that is not printed', () => {
  test.prop([amounts, fc.array(amounts, { minLength: 1, maxLength: 4 }), places, rounding], often)(
    'lies in the interval inferred from the shares of it',
    (whole, parts, places, rounding) => {
      const statements = parts.map((part) => ({ part, stated: percentOf(ratio(part, whole), { places, rounding }) }))
      const { interval, wholes, wholeCount } = inferWhole(statements, { modes: [rounding] })
      expect(isIn(parse(whole), interval)).toBe(true)
      if (placesOf(whole) === 0 && wholeCount === String(wholes.length)) expect(wholes).toContain(whole)
    },
  )

  const counts = fc.integer({ min: 1, max: 60 })
  test.prop([fc.array(fc.tuple(counts, counts), { minLength: 1, maxLength: 3 }), places], seldom)(
    'is one of just those counts that printing by hand finds',
    (pairs, places) => {
      const said = pairs.map(([part, whole]) => ({
        part: String(Math.min(part, whole)),
        stated: percentOf(ratio(String(Math.min(part, whole)), String(whole)), { places, rounding: 'halfUp' }),
      }))
      const byHand = said.map(({ part, stated }) => wholesFor(part, stated, 300)).reduce((a, b) => intersection(a, b))
      const { wholes } = inferWhole(said, { modes: ['halfUp', 'down'] })
      fc.pre(!said.some(({ stated }) => Number(stated) < 20))
      expect(new Set(wholes.map(Number))).toEqual(byHand)
      const claims = said.map(({ part, stated }, index) =>
        claim(`claim-${index}`, ratioOf(printed(part, 'household'), { unknown: 'whole' }, stated)),
      )
      const { conflicts } = auditPlan(planOfClaims(claims, [unknown('whole', 'household')]))
      expect(conflicts.length === 0).toBe(byHand.size > 0)
    },
  )
})

describe('a document', () => {
  test.prop([trueDocuments], seldom)('in which everything is true is accused of nothing', ({ plan, truth }) => {
    const { findings, inferences, conflicts } = auditPlan(deepFreeze(plan))
    expect(findings.map(({ verdict }) => verdict)).not.toContain('contradicted')
    expect(conflicts).toEqual([])
    for (const { unknown, interval } of inferences) {
      expect(isIn(parse(truth.get(unknown.id) ?? ''), interval)).toBe(true)
    }
  })

  test.prop([trueDocuments, fc.nat(), fc.integer({ min: 1, max: 400 })], seldom)(
    'with one figure moved: what conflicts agrees without any one of its claims, and is named once',
    ({ plan }, which, step) => {
      const claims = plan.claims.map((each, index) => (index === which % plan.claims.length ? wrong(each, step) : each))
      const { findings, conflicts } = auditPlan({ ...plan, claims })
      const named = conflicts.flatMap((conflict) => conflict.suspects.map(({ id }) => id))
      expect(new Set(named).size).toBe(named.length)
      const contradicted = findings.filter(({ verdict }) => verdict === 'contradicted').map((each) => each.claim.id)
      expect(new Set(named)).toEqual(new Set(contradicted))
      for (const conflict of conflicts) {
        const rest = (left?: Claim) => auditPlan({ ...plan, claims: conflict.claims.filter((each) => each !== left) })
        expect(rest().conflicts).toHaveLength(1)
        for (const each of conflict.claims) expect(rest(each).conflicts).toEqual([])
      }
    },
  )

  test.prop([trueDocuments, fc.nat(), fc.integer({ min: 1, max: 400 }), fc.infiniteStream(fc.nat())], seldom)(
    'is judged the same in whatever order its claims come',
    ({ plan }, which, step, keys) => {
      const claims = plan.claims.map((each, index) => (index === which % plan.claims.length ? wrong(each, step) : each))
      const shuffled = claims.map((each) => ({ each, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key)
      const first = auditPlan({ ...plan, claims })
      const second = auditPlan({ ...plan, claims: shuffled.map(({ each }) => each) })
      expect(inIdOrder(second)).toEqual(inIdOrder(first))
    },
  )
})

/** The claim with its stated figure, or one of its printed ones, moved up. */
function wrong(each: Claim, step: number): Claim {
  if (each.kind === 'ratio' || each.kind === 'change') {
    return { ...each, stated: { ...each.stated, amount: moved(each.stated.amount, step) } }
  }
  if (each.kind === 'sum') return { ...each, total: movedOperand(each.total, step) }
  if (each.kind === 'restated')
    return { ...each, statements: [each.statements[0], movedOperand(each.statements[1], step)] }
  return each
}

function movedOperand(operand: Operand, step: number): Operand {
  if (!('quantity' in operand)) return operand
  return { quantity: { ...operand.quantity, amount: moved(operand.quantity.amount, step) } }
}

/** What does not depend on the order of claims. */
function inIdOrder({ findings, inferences, conflicts }: Audit) {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  return {
    findings: findings.map((each) => ({ ...each, id: each.claim.id })).sort(byId),
    inferences: inferences
      .map(({ from, ...each }) => ({ ...each, id: each.unknown.id, from: [...from].sort(byId) }))
      .sort(byId),
    conflicts: conflicts
      .map(({ claims, suspects, at, assuming, difference }) => {
        const ids = claims.map(({ id }) => id).sort()
        return {
          id: ids.join(),
          suspects: suspects.map(({ id }) => id).sort(),
          at: at?.unknown.id,
          assuming,
          difference,
        }
      })
      .sort(byId),
  }
}

function intersection(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...a].filter((each) => b.has(each)))
}
