import { failure, type Issue, issue, type Result, success } from '../result/index.ts'
import { decline, type Goal, level, maintain, milestone, unstated } from '../target/index.ts'
import type { UnitDefinition, WithUnits } from '../unit/index.ts'
import { contentOf } from './characters.ts'
import { demandOf } from './demand.ts'
import type { Figure } from './figure.ts'
import { namedUnit } from './named-unit.ts'
import { type NormalText, spanOf } from './normal-text.ts'
import { normalise } from './normalise.ts'
import type { ParsedTarget } from './parsed-target.ts'
import type { Range } from './range.ts'
import type { UnitRead } from './read-unit.ts'
import { readable } from './readable.ts'
import { targetFigures } from './target-figures.ts'
import { boundFrom, goalOf } from './target-goal.ts'
import { readingOf } from './target-reading.ts'
import { type Tail, tailOf } from './target-tail.ts'
import type { Demand } from './target-words.ts'
import { type UnitWords, unitWords } from './unit-words.ts'
import { wordsIn } from './words-between.ts'

/** The unit of the indicator, as a code or as a table prints it, and further units of the plan. */
export type ParseTargetOptions = WithUnits & { readonly unit?: string }

/**
 * Reads a target: a level with or without a bound, a growth, an average growth, a reduction, "duy trì", a mere direction, a
 * thing to be done, an empty cell. A bare number takes `unit`. A change in per cent is in points where `unit` or the words
 * name a share, relative where they name something else, and a reduction is ambiguous where nothing is named. Words that were
 * not read are warned about.
 *
 * @vi đọc mục tiêu
 * @example
 * valueOf(parseTarget('từ 75,18% trở lên')).goal
 * //=> { kind: 'level', bound: { kind: 'atLeast', value: { amount: '75.18', unit: 'percent' } } }
 */
export function parseTarget(text: string, { unit, units }: ParseTargetOptions = {}): Result<ParsedTarget> {
  const given = readable(text)
  if (!given.ok) return given
  const words = unitWords(units)
  const of = unit === undefined ? undefined : namedUnit(unit, words)
  if (unit !== undefined && of === undefined) return failure(issue('unit.unknown', { path: ['unit'], received: unit }))
  return readTargetText(given.value, words, of)
}

/** Reads a target whose units and indicator's unit are known. */
export function readTargetText(text: string, words: UnitWords, of: UnitRead | undefined): Result<ParsedTarget> {
  const normal = normalise(text)
  const [start, end] = contentOf(normal.text)
  if (isEmptyCell(normal.text, { start, end })) return success({ goal: level(unstated()) })
  const read = targetFigures(normal, words, of)
  return 'fault' in read ? failure(read.fault) : readTarget(normal, read.figures, { start, end, of, units: words.rows })
}

/** Nothing, or the marks that tables print for nothing. */
function isEmptyCell(text: string, { start, end }: Range): boolean {
  return ['', '-', '–', '—', '...', '…', 'x'].includes(text.slice(start, end))
}

/** The range to read, the unit of the indicator, and all units. */
type Place = Range & { readonly of: UnitRead | undefined; readonly units: readonly UnitDefinition[] }

function readTarget(
  normal: NormalText,
  figures: readonly Figure[],
  { start, end, ...rest }: Place,
): Result<ParsedTarget> {
  const [first, second] = afterWay(normal, figures)
  const head = { start, end: first === undefined ? end : beginOf(first) }
  const demand = demandOf(normal.lower, head)
  const criteria = demand === 'reduction' && first?.quantity.unit === 'criterion' ? first : undefined
  const figure = criteria === undefined ? first : second
  const tail = tailOf(normal, { start: tailStart(normal, { start, end }, figure ?? criteria), end })
  const goal =
    figure === undefined ? goalWithoutFigure(demand, tail) : goalWith({ normal, figure, head, ...rest }, demand, tail)
  if (goal === undefined)
    return failure(
      issue('text.noTarget', { span: spanOf(normal, start, end), received: normal.text.slice(start, end) }),
    )
  const recurs = tail.yearly || isYearly(normal, head, figure, goal)
  return success(
    {
      goal,
      ...(recurs ? { recurs: 'yearly' } : {}),
      ...(criteria === undefined ? {} : { jointly: Number(criteria.quantity.amount) }),
      ...(figure?.outOf === undefined ? {} : { outOf: figure.outOf }),
      ...(figure?.newUnit === undefined ? {} : { newUnit: figure.newUnit }),
    },
    [
      ...normal.warnings,
      ...(figure?.warnings ?? []),
      ...(first === figures[0] ? [] : notRead(normal, { start, end: figures[0]?.end ?? start })),
      ...(figure?.qualifier === 'about' && figure.qualifierAt ? notRead(normal, figure.qualifierAt) : []),
      ...notRead(normal, tail.rest),
    ],
  )
}

/** "giảm từ 5,6% xuống còn 4,1%", "tăng 2% lên 42%": where the way leads is the target, not where it begins or how far it is. */
function afterWay({ lower }: NormalText, figures: readonly Figure[]): readonly Figure[] {
  const [first, second] = figures
  if (first === undefined || second === undefined) return figures
  return demandOf(lower, { start: first.end, end: beginOf(second) }) === 'level' ? figures.slice(1) : figures
}

function beginOf({ start, qualifierAt }: Figure): number {
  return Math.min(start, qualifierAt?.start ?? start)
}

/** The words after the last figure; without one, those from "so với" on. */
function tailStart({ lower }: NormalText, { start, end }: Range, last: Figure | undefined): number {
  if (last !== undefined) return Math.max(last.end, last.qualifierAt?.end ?? last.end)
  const against = lower.indexOf('so với', start)
  return against < 0 ? end : against
}

function goalWithoutFigure(demand: Demand | undefined, { base }: Tail): Goal | undefined {
  if (demand === 'maintain') return maintain({ base })
  if (demand === 'reduction') return decline({ base })
  return demand === 'milestone' ? milestone() : undefined
}

type Reads = Omit<Place, keyof Range> & { readonly normal: NormalText; readonly figure: Figure; readonly head: Range }

function goalWith(
  { normal, figure, head, of, units }: Reads,
  demand: Demand | undefined,
  { base, span, rest }: Tail,
): Goal | undefined {
  const reading = readingOf(normal.lower, demand ?? 'reach', { figure, head, rest, of })
  const rows = figure.newUnit === undefined ? units : [...units, figure.newUnit]
  return goalOf(demand, boundFrom(figure, { units: rows }), { base, span, reading })
}

/** "hằng năm" before the figure, or a change in per cent a year; an average growth is of all its years together. */
function isYearly({ lower }: NormalText, head: Range, figure: Figure | undefined, goal: Goal): boolean {
  if (goal.kind === 'averageGrowth') return false
  if (saysYearly(wordsIn(lower, head).join(' '))) return true
  return figure?.quantity.unit === 'percentPerYear' && (goal.kind === 'growth' || goal.kind === 'reduction')
}

/** Whether words ask for something anew each year. */
export function saysYearly(words: string): boolean {
  return ['hằng năm', 'hàng năm', 'mỗi năm'].some((each) => words.includes(each))
}

function notRead(normal: NormalText, { start, end }: Range): readonly Issue[] {
  const received = normal.text.slice(start, end)
  return start < end && received !== '.' ? [issue('text.notRead', { span: spanOf(normal, start, end), received })] : []
}
