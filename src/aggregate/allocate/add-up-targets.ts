import { signOf } from '../../decimal/index.ts'
import { type Plan, targetById, targetsOf } from '../../plan/index.ts'
import { anObject, expectShape, type ReasonCode } from '../../result/index.ts'
import type { Id } from '../../source/index.ts'
import { type Basis, boundOf, quantitiesOf, type Target } from '../../target/index.ts'
import { difference, isComparable, type Quantity, sum } from '../../unit/index.ts'
import { groupBy } from '../group-by.ts'
import { contextOf } from '../roll-up/context.ts'
import { membersOf } from '../roll-up/members.ts'
import type { Over } from '../roll-up/request.ts'

/** Which targets of areas are added up beside the target of the whole: those of a basis, or all. */
export type SplitRequest = {
  readonly target: Id
  readonly over: NonNullable<Over['areas']>
  readonly basis?: Partial<Basis>
}

/**
 * The targets of areas added up beside that of the whole: one sum, or for a range one for each end, what each lies above the
 * whole, and the areas that have no target.
 *
 * @vi đối chiếu tổng chỉ tiêu đã giao
 */
export type Split =
  | (SplitParts & {
      readonly outcome: 'determined'
      readonly sums: readonly Quantity[]
      readonly differences: readonly Quantity[]
      readonly addsUp: boolean
    })
  | (SplitParts & { readonly outcome: 'undetermined'; readonly reason: ReasonCode })

type SplitParts = {
  readonly target: Target
  readonly parts: readonly Target[]
  readonly missing: readonly Id[]
}

/**
 * Adds up again what was split: the targets of areas for the indicator and period of a target. Undetermined for goals that
 * are no amounts (`notAdditive`, `unitsDiffer`), for two targets of one area (`severalTargets`), and where no area has one
 * (`targetNotStated`). Throws a `UsageError` for ids that the plan does not hold.
 *
 * @vi cộng lại chỉ tiêu đã giao
 * @example
 * addUpTargets(langSonCity2021, { target: 'visitors-2021', over: 'children' }).missing.length
 * //=> 8
 */
export function addUpTargets(plan: Plan, request: SplitRequest): Split {
  expectShape(anObject, request, 'request')
  const { target: id, over, basis = {} } = request
  const target = targetById(plan, id)
  const area = target.area ?? plan.area
  const context = contextOf(plan, [target.indicator], { period: target.period, area, over: { areas: over } })
  const byArea = groupBy(
    targetsOf(plan, { indicator: target.indicator, period: target.period, basis }),
    (each) => each.area,
  )
  const { areas } = membersOf(context)
  const found = areas.map((each) => ({ area: each.id, targets: byArea.get(each.id) ?? [] }))
  const parts = found.flatMap(({ targets }) => targets)
  const missing = found.filter(({ targets }) => targets.length === 0).map((each) => each.area)
  const several = found.some(({ targets }) => targets.length > 1)
  const measure = context.indicators.get(target.indicator)?.measure
  const reason = several ? 'severalTargets' : measure === 'rate' ? 'notAdditive' : reasonAgainst(plan, target, parts)
  if (reason !== undefined) return { target, parts, missing, outcome: 'undetermined', reason }
  const ends = endsOf(target)
  const sums = ends.map((_, end) =>
    sum(
      parts.flatMap((part) => endsOf(part)[end] ?? []),
      plan,
    ),
  )
  const differences = ends.map((end, at) => difference<string>(sums[at] ?? end, end, plan))
  const addsUp = missing.length === 0 && differences.every(({ amount }) => signOf(amount) === 0)
  return { target, parts, missing, outcome: 'determined', sums, differences, addsUp }
}

function reasonAgainst(plan: Plan, target: Target, parts: readonly Target[]): ReasonCode | undefined {
  const ends = endsOf(target)
  if (ends.length === 0 || parts.length === 0) return target.goal.kind === 'level' ? 'targetNotStated' : 'notAdditive'
  if (parts.some((part) => endsOf(part).length !== ends.length)) return 'notAdditive'
  const units = [target, ...parts].flatMap(endsOf).map(({ unit }) => unit)
  return units.every((unit) => isComparable(unit, units[0] ?? unit, plan)) ? undefined : 'unitsDiffer'
}

/** The figures of a goal that can be added up. */
function endsOf({ goal }: Target): readonly Quantity[] {
  const bound = goal.kind === 'level' ? boundOf(goal) : undefined
  return bound === undefined ? [] : quantitiesOf(bound)
}
