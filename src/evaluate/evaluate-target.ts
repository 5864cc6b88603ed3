import type { Target } from '../target/index.ts'
import { checkPolicy } from './check-policy.ts'
import type { Evaluation } from './evaluation.ts'
import { expectFacts } from './expect-facts.ts'
import type { Facts } from './facts.ts'
import { judgeTarget } from './judge-target.ts'
import type { Policy } from './policy.ts'

/**
 * What became of one target, given the facts: a verdict when its own period is observed; with `facts: 'toDate'` a pace when
 * parts of it are; pending when nothing is reported yet; undetermined, with the reason, where the domain does not decide.
 *
 * @vi đánh giá một mục tiêu
 * @example
 * const [target] = targetsOf(langSonCity2021, { indicator: 'forest-cover', period: year(2021) })
 * const indicator = indicatorById(langSonCity2021, 'forest-cover')
 * const source = { document: 'report-2021', section: 'I.1.c' }
 * const seen = { id: 'seen', indicator: 'forest-cover', period: year(2021), quantity: percent('58.9'), status: 'actual', source }
 * target && evaluateTarget(target, { indicator, observations: [seen] }).outcome
 * //=> 'exceeded'
 */
export function evaluateTarget(target: Target, facts: Facts, policy: Partial<Policy> = {}): Evaluation {
  const rules = checkPolicy(policy)
  expectFacts(target, facts)
  return judgeTarget(target, facts, rules)
}
