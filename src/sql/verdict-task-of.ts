import type { Better } from '../indicator/index.ts'
import { sqlCodes, usageError } from '../result/index.ts'
import { type QueryOptions, sqlGoals } from './achievement-options.ts'
import { checkWord } from './check-options.ts'
import { always, type Choice } from './choice.ts'
import { betterWords, boundKinds, type ReadingSql, readBounds } from './reading.ts'
import type { VerdictTask } from './verdict-task.ts'
import { productWidths, sumWidths } from './widths.ts'

/** What is known of a query of verdicts before its bounds are read. */
type Common = Omit<VerdictTask, 'goal' | 'bound' | 'kind' | 'way' | 'widths'> & { readonly scale: number }

/** Reads the options of a query of verdicts: the task, and how each row's bound is read. */
export function verdictTask(
  { scale, rule, ...common }: Common,
  options: QueryOptions,
): readonly [VerdictTask, ReadingSql] {
  const goal = checkWord('goal', options.goal ?? 'level', sqlGoals)
  if (rule !== undefined && goal !== 'level')
    throw usageError(sqlCodes, 'sql.option', { path: ['goal'], expected: 'level', received: goal })
  const bound = wordsOf('bound', options.columns.bound, options.bound ?? 'bare', boundKinds)
  const better = wordsOf('better', options.columns.better, options.better ?? betterBy(rule), betterWords)
  const { kinds, ways, sql } = readBounds(bound, better, goal)
  const task = {
    ...common,
    goal,
    rule: rule?.name === 'completionRatio' ? undefined : rule,
    bound,
    kind: { words: kinds, column: 'kind' },
    way: { words: ways, column: 'way' },
    widths: goal === 'level' ? sumWidths(scale) : productWidths(scale),
  }
  return [task, sql]
}

const inverse: ReadonlySet<string> = new Set(['planOverActual', 'mirrored', 'plannedReduction', 'naive'])

/** The direction that a formula speaks for. */
function betterBy(rule: VerdictTask['rule']): Better {
  return rule !== undefined && inverse.has(rule.name) ? 'lower' : 'higher'
}

/** A word of every row alike, or one that stands in a column. */
function wordsOf<Word extends string>(
  option: string,
  column: string | undefined,
  word: Word,
  words: readonly Word[],
): Choice<Word> {
  return column === undefined ? always(checkWord(option, word, words)) : { words, column: option }
}
