import { type QuotientRule, rules } from '../rule/index.ts'
import type { Way } from './reading.ts'
import type { VerdictTask } from './verdict-task.ts'

/** The formula of the completion of rows that are better one way; undefined where only a verdict is given. */
export function completionRule(way: Way, { goal, policy, rule }: VerdictTask): QuotientRule | undefined {
  if (goal === 'growth') return rules[policy.growthCompletion]
  if (rule !== undefined) return rule
  if (way !== 'lower') return rules.completionRatio
  return policy.completion === 'verdictOnly' ? undefined : rules[policy.completion]
}

/** Whether a formula asks for a base that there is not: a fall measured in per cent has none in per cent. */
export function lacksBase({ inputs }: QuotientRule, { goal }: VerdictTask): boolean {
  return goal !== 'level' && inputs.includes('base')
}

/** Whether some row's completion is taken from a base. */
export function needsBase(task: VerdictTask): boolean {
  const formulas = task.way.words.map((way) => completionRule(way, task))
  return task.goal === 'level' && formulas.some((rule) => rule?.inputs.includes('base'))
}
