import type { Evaluation, Outcome } from '../evaluate/index.ts'

/** How many targets came to each outcome; a joint group counts once. */
export type OutcomeCounts = { readonly [O in Outcome]: number }

const noCounts: OutcomeCounts = {
  exceeded: 0,
  met: 0,
  nearlyMet: 0,
  missed: 0,
  ahead: 0,
  onPace: 0,
  behind: 0,
  pending: 0,
  undetermined: 0,
}

/** How often each outcome occurs. */
export function countOutcomes(outcomes: readonly Outcome[]): OutcomeCounts {
  const counts: Record<Outcome, number> = { ...noCounts }
  for (const outcome of outcomes) counts[outcome] += 1
  return counts
}

/** Targets that are met only together, as groups; every other target is a group of its own. */
export function jointGroups(evaluations: readonly Evaluation[]): readonly (readonly [Evaluation, ...Evaluation[]])[] {
  const groups = new Map<unknown, [Evaluation, ...Evaluation[]]>()
  for (const evaluation of evaluations) {
    const { id, jointly } = evaluation.target
    const key = jointly === undefined ? `target ${id}` : `group ${jointly}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [evaluation])
    else group.push(evaluation)
  }
  return [...groups.values()]
}
