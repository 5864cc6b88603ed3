import { mostScale } from './check-options.ts'
import type { Side, Sides } from './judgement.ts'
import { tenTo } from './power-of-ten.ts'
import type { Column, Step } from './step.ts'
import type { VerdictTask } from './verdict-task.ts'

/** The ends of a bound by the names of their columns. */
type End = 'planned' | 'planned_high'

/** The ends that the bounds of a query have. */
export function endsOf({ kind }: VerdictTask): readonly End[] {
  return kind.words.includes('between') ? ['planned', 'planned_high'] : ['planned']
}

/** The sides to compare, exactly or as printed with the places of the bound. */
export function sidesOf(task: VerdictTask): Sides {
  if (task.policy.compare === 'exact') return exactSides(task)
  const side = (end: End): Side => ({ measured: `measured_as_${end}`, end: `whole_${end}` })
  return { low: side('planned'), high: side('planned_high') }
}

/** The sides to compare exactly. */
export function exactSides({ goal }: VerdictTask): Sides {
  const side = (end: End): Side =>
    goal === 'level' ? { measured: 'actual', end } : { measured: 'measured', end: `${end} * measured_over` }
  return { low: side('planned'), high: side('planned_high') }
}

/** The steps that print the measured value with the places of the bound, where the policy compares so. */
export function printedSideSteps(task: VerdictTask): readonly Step[] {
  if (task.policy.compare === 'exact') return []
  const ends = endsOf(task)
  return [
    { name: 'magnifying', columns: ends.map((end) => [`magnified_${end}`, magnifier(`${end}_places`, task)]) },
    { name: 'rounding', columns: ends.flatMap((end) => printedColumns(end, task)) },
  ]
}

/** Ten to the places of a bound; NULL for more places than the columns have. */
function magnifier(places: string, { dialect }: VerdictTask): string {
  const powers = Array.from(
    { length: mostScale + 1 },
    (_, power) => `WHEN ${power} THEN ${dialect.whole(tenTo(power))}`,
  )
  return `CASE ${places} ${powers.join(' ')} END`
}

/** The measured value and the bound as whole numbers of the bound's last place. */
function printedColumns(end: End, { dialect, goal, policy, widths }: VerdictTask): readonly Column[] {
  const [numerator, denominator] = goal === 'level' ? ['actual', dialect.whole('1')] : ['measured', 'measured_over']
  const magnified = `(${numerator} * magnified_${end})`
  return [
    [`measured_as_${end}`, dialect.rounded(magnified, denominator, policy.printing.rounding, widths.fraction)],
    [`whole_${end}`, `${end} * magnified_${end}`],
  ]
}
