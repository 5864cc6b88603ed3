import { expect, test } from 'vitest'
import { auditPlan } from '../../src/audit/index.ts'
import { percentOf, ratio } from '../../src/decimal/index.ts'
import { claim, planOfClaims, printed, ratioOf, unknown } from '../support/claims-plan.ts'

/** Shares of wholes that are not printed, tied to each other two by two, and a wrong one among each hundred. */
function document(statements: number) {
  const wholes = Array.from({ length: statements / 10 }, (_, at) => String(100_003 + ((at * 7919) % 900_000)))
  const claims = Array.from({ length: statements }, (_, at) => {
    const number = at % wholes.length
    const [whole = '1', next] = [wholes[number], wholes[number + 1]]
    const isLink = at < wholes.length && number % 2 === 0 && next !== undefined
    const part = isLink ? next : String(1 + ((at * 104_729) % 900_000))
    const share = percentOf(ratio(part, whole), { places: 1, rounding: at % 3 === 0 ? 'down' : 'halfUp' })
    const operand = isLink ? { unknown: `whole-${number + 1}` } : printed(part)
    return claim(`claim-${at}`, ratioOf(operand, { unknown: `whole-${number}` }, at % 101 === 50 ? `1${share}` : share))
  })
  return planOfClaims(
    claims,
    wholes.map((_, at) => unknown(`whole-${at}`)),
  )
}

function secondsFor(statements: number): number {
  const plan = document(statements)
  const start = performance.now()
  const { findings, conflicts } = auditPlan(plan)
  expect(findings.filter(({ verdict }) => verdict === 'contradicted').length).toBeGreaterThanOrEqual(statements / 110)
  expect(conflicts.length).toBeGreaterThanOrEqual(statements / 110)
  return (performance.now() - start) / 1000
}

test('10,000 statements with shared unknowns take seconds, and four times as many about four times as long', () => {
  secondsFor(500)
  const [fewer, more] = [secondsFor(2500), secondsFor(10_000)]
  expect(more).toBeLessThan(20)
  expect(more / fewer).toBeLessThan(10)
})
