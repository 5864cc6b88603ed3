import type { Policy } from '../evaluate/index.ts'
import type { SqlGoal } from './achievement-options.ts'
import { mostScale } from './check-options.ts'
import type { Choice } from './choice.ts'
import type { Dialect } from './dialect.ts'
import type { Side, Sides } from './judgement.ts'
import { tenTo } from './power-of-ten.ts'
import type { DecidingKind } from './reading.ts'
import type { Column, Step } from './step.ts'
import type { Widths } from './widths.ts'

/** What decides how the measured value and the bound are compared. */
export type SidesTask = {
  readonly dialect: Dialect
  readonly goal: SqlGoal
  readonly policy: Policy
  readonly kind: Choice<DecidingKind>
  readonly widths: Widths
}

/** The sides to compare, exactly or as printed with the places of the bound, and the steps that they need. */
export function sidesOf(task: SidesTask): Sides & { readonly steps: readonly Step[] } {
  if (task.policy.compare === 'exact')
    return { low: exactSide('planned', task), high: exactSide('high', task), steps: [] }
  const ends = task.kind.words.includes('between') ? (['planned', 'high'] as const) : (['planned'] as const)
  return {
    low: printedSide('planned'),
    high: printedSide('high'),
    steps: [
      { name: 'magnifying', columns: ends.map((end) => [`magnified_${end}`, magnifier(end, task.dialect)]) },
      { name: 'rounding', columns: ends.flatMap((end) => printedColumns(end, task)) },
    ],
  }
}

function exactSide(end: string, { goal }: SidesTask): Side {
  return goal === 'level' ? { measured: 'actual', end } : { measured: 'measured', end: `${end} * measured_over` }
}

function printedSide(end: string): Side {
  return { measured: `measured_as_${end}`, end: `whole_${end}` }
}

/** Ten to the places of a bound; NULL for more places than the columns have. */
function magnifier(end: 'planned' | 'high', dialect: Dialect): string {
  const places = end === 'planned' ? 'places' : 'high_places'
  const powers = Array.from(
    { length: mostScale + 1 },
    (_, power) => `WHEN ${power} THEN ${dialect.whole(tenTo(power))}`,
  )
  return `CASE ${places} ${powers.join(' ')} END`
}

/** The measured value and the bound as whole numbers of the bound's last place. */
function printedColumns(end: string, { dialect, goal, policy, widths }: SidesTask): readonly Column[] {
  const [numerator, denominator] = goal === 'level' ? ['actual', dialect.whole('1')] : ['measured', 'measured_over']
  const magnified = `(${numerator} * magnified_${end})`
  return [
    [`measured_as_${end}`, dialect.rounded(magnified, denominator, policy.printing.rounding, widths.fraction)],
    [`whole_${end}`, `${end} * magnified_${end}`],
  ]
}
