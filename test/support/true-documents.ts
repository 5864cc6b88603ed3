import fc from 'fast-check'
import type { Claim, Operand, Unknown } from '../../src/claim/index.ts'
import { add, percentOf, type RoundingMode, ratio, round, subtract } from '../../src/decimal/index.ts'
import type { Plan } from '../../src/plan/index.ts'
import { percent, quantity } from '../../src/unit/index.ts'
import { changeOf, claim, planOfClaims, printed, ratioOf, unknown } from './claims-plan.ts'

/** A document with the true values of what it does not print; everything it says is rounded from them. */
export type TrueDocument = { readonly plan: Plan; readonly truth: ReadonlyMap<string, string> }

type Pick = { readonly kind: number; readonly first: number; readonly second: number; readonly tenths: number }
type Said = Pick & { readonly rounding: RoundingMode; readonly places: number }

const said: fc.Arbitrary<Said> = fc.record({
  kind: fc.integer({ min: 0, max: 5 }),
  first: fc.nat(),
  second: fc.nat(),
  tenths: fc.integer({ min: 1, max: 1500 }),
  rounding: fc.constantFrom<RoundingMode[]>('halfUp', 'down'),
  places: fc.integer({ min: 0, max: 2 }),
})

/** Documents in which everything that is said is true, each figure rounded in its own way. */
export const trueDocuments: fc.Arbitrary<TrueDocument> = fc
  .tuple(
    fc.array(fc.integer({ min: 10, max: 1_000_000 }), { minLength: 1, maxLength: 4 }),
    fc.array(said, { minLength: 1, maxLength: 12 }),
  )
  .map(([values, sayings]) => {
    const unknowns = values.map((_, index) => unknown(`unknown-${index}`))
    const truth = new Map(values.map((value, index) => [`unknown-${index}`, String(value)]))
    const claims = sayings.flatMap((each, index) => say(`claim-${index}`, each, unknowns, truth))
    return { plan: planOfClaims(claims, unknowns), truth }
  })

function say(id: string, said: Said, unknowns: readonly Unknown[], truth: TrueDocument['truth']): Claim[] {
  const { kind, places, rounding, tenths } = said
  const [x, y] = [nameAt(unknowns, said.first), nameAt(unknowns, said.second)]
  const [xTrue, yTrue] = [truth.get(x) ?? '1', truth.get(y) ?? '1']
  const [xOperand, yOperand]: readonly Operand[] = [{ unknown: x }, { unknown: y }]
  if (!xOperand || !yOperand) return []
  const share = (part: string, whole: string) => percentOf(ratio(part, whole), { places, rounding })
  if (kind === 0 || x === y) {
    const part = String((BigInt(xTrue) * BigInt(tenths)) / 1000n + 1n)
    return [claim(id, ratioOf(printed(part), xOperand, share(part, xTrue)))]
  }
  if (kind === 1) return [claim(id, ratioOf(xOperand, yOperand, share(xTrue, yTrue)))]
  if (kind === 2) {
    const parts = [xOperand, yOperand, printed('17')]
    const total = printed(add(add(xTrue, yTrue), '17'))
    return [claim(id, { kind: 'sum', parts, total, coverage: 'complete' })]
  }
  if (kind === 3) {
    const shorter = round(quantityInBillions(xTrue), { places, rounding })
    return [claim(id, { kind: 'restated', statements: [xOperand, printed(shorter, 'billionVnd')], scope: 'same' })]
  }
  const rises = BigInt(xTrue) >= BigInt(yTrue)
  const direction = rises ? 'increase' : 'decrease'
  const size = rises ? subtract(xTrue, yTrue) : subtract(yTrue, xTrue)
  if (kind === 4) {
    return [claim(id, changeOf([xOperand, yOperand], percent(share(size, yTrue)), { direction, reading: 'relative' }))]
  }
  return [claim(id, changeOf([xOperand, yOperand], quantity(size, 'millionVnd'), { direction, reading: 'units' }))]
}

function nameAt(unknowns: readonly Unknown[], index: number): string {
  return unknowns[index % unknowns.length]?.id ?? ''
}

function quantityInBillions(millions: string): string {
  const digits = millions.padStart(4, '0')
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`
}
