import { decimal } from '../../../src/decimal/index.ts'
import { basePeriod } from '../../../src/evaluate/index.ts'
import type { Observation, Qualifier, Status } from '../../../src/observation/index.ts'
import type { Period } from '../../../src/period/index.ts'
import type { Plan } from '../../../src/plan/index.ts'
import type { Target } from '../../../src/target/index.ts'
import { print } from '../../oracle/fraction.ts'
import { deepFreeze } from '../deep-freeze.ts'
import { type Random, randomFrom } from './random.ts'

/**
 * A plan as it may look when its year is over: invented observations of most of its targets, of their bases and wholes, some
 * of them stated twice, qualified, or of a lesser status.
 */
export function observedPlan(plan: Plan, seed: number): Plan {
  const random = randomFrom(seed)
  const made = plan.targets.flatMap((target) => observationsOf(target, plan, random))
  const observations = made.map((observation, index) => ({ ...observation, id: `made-${index}` }))
  return deepFreeze({ ...plan, observations: [...plan.observations, ...observations] })
}

function observationsOf(target: Target, plan: Plan, random: Random): readonly Observation[] {
  const { goal, indicator, period } = target
  const base = basePeriod('base' in goal ? goal.base : 'samePeriodLastYear', period)
  return [
    ...figures(indicator, period, target, plan, random),
    ...(base === undefined ? [] : figures(indicator, base, target, plan, random)),
    ...(goal.kind === 'completion' ? figures(goal.of, period, target, plan, random) : []),
  ]
}

/** None, one, or two statements about the same thing. */
function figures(id: string, period: Period, target: Target, plan: Plan, random: Random): readonly Observation[] {
  const indicator = plan.indicators.find((each) => each.id === id)
  if (indicator === undefined) return []
  const statements = random.pick([0, 1, 1, 1, 1, 2])
  const amount = print(
    random.pick([0n, random.digits(7), BigInt(random.below(900)), nearTarget(target, random)]),
    random.below(3),
  )
  return Array.from({ length: statements }, () => ({
    id: '',
    indicator: id,
    ...(target.area === undefined ? {} : { area: target.area }),
    period,
    quantity: { amount: decimal(random.below(4) === 0 ? `${random.below(500)}` : amount), unit: indicator.unit },
    ...(random.below(5) === 0 ? { outOf: { amount: decimal(`${random.below(2000)}`), unit: indicator.unit } } : {}),
    status: random.pick<Status>(['final', 'actual', 'provisional', 'estimated', 'forecast']),
    ...qualified(random),
    ...(random.below(3) === 0 ? { asOf: random.pick(['2021-12-01', '2022-01-15']) } : {}),
    source: { document: 'report', section: 'I' },
  }))
}

function qualified(random: Random): { readonly qualifier?: Qualifier } {
  const qualifier = random.pick<Qualifier | undefined>([
    undefined,
    undefined,
    undefined,
    undefined,
    'over',
    'under',
    'about',
    'atLeast',
    'atMost',
  ])
  return qualifier === undefined ? {} : { qualifier }
}

/** The target's own figure or one beside it, so that verdicts are close. */
function nearTarget({ goal }: Target, random: Random): bigint {
  const amount = 'bound' in goal && 'value' in goal.bound ? goal.bound.value.amount : '100'
  return BigInt(amount.split('.')[0] ?? '100') + BigInt(random.below(3) - 1)
}
