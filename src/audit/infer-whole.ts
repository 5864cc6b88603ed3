import { checkRounding, type RoundingMode } from '../decimal/index.ts'
import { type Assumption, assumptions, type Candidates } from '../finding/index.ts'
import {
  asInterval,
  hull,
  type Interval,
  intersect,
  roundingSpan,
  type Span,
  scaleInterval,
} from '../interval/index.ts'
import {
  anything,
  auditCodes,
  expectShape,
  fields,
  listOf,
  oneOf,
  optional,
  type Shape,
  unitCodes,
  usageError,
} from '../result/index.ts'
import { candidatesIn } from './candidates-in.ts'
import { demandOn } from './expression.ts'
import { type Given, type PrintedGiven, valueOfGiven } from './given.ts'
import { type FigureInput, plainGiven, plainStated } from './plain-given.ts'
import { everywhere } from './solve/everywhere.ts'
import { inUnit } from './unit-scale.ts'

/** A part, and what share of the whole it is said to be. */
export type StatedPart = { readonly part: FigureInput; readonly stated: FigureInput }

/** Where a whole must lie, in the unit of the first part, with its likely values. */
export type InferredWhole = { readonly interval: Interval; readonly assuming: Assumption } & Candidates

/**
 * The interval in which a whole that is not printed must lie, from the parts that are printed with their shares of it:
 * "190.676 triệu đồng, bằng 45,5% dự toán". Shares are taken as rounded half-up unless other modes are given, the parts
 * as exact unless `assuming` says that they are rounded as well. An interval whose low end lies above its high one
 * means that the statements cannot all be true. Throws a `UsageError` for no statement and for mixed dimensions.
 *
 * @vi suy ra tổng số
 * @example
 * inferWhole([{ part: '123', stated: '30.8' }, { part: '350', stated: '87.5' }]).wholes
 * //=> ['400']
 */
export function inferWhole(statements: readonly StatedPart[], options: InferOptions = {}): InferredWhole {
  expectShape(listOf(fields<StatedPart>({ part: anything, stated: anything })), statements, 'statements')
  expectShape(optionsShape, options, 'options')
  const { modes = ['halfUp'], assuming = 'exactParts' } = options
  const parts = statements.map(({ part, stated }) => ({ part: plainGiven('part', part), stated: plainStated(stated) }))
  for (const mode of modes) checkRounding(mode)
  const scale = parts[0]?.part.scale
  if (scale === undefined) throw usageError(auditCodes, 'audit.nothingToInfer')
  const stranger = parts.find(({ part }) => part.scale.dimension !== scale.dimension)
  if (stranger)
    throw usageError(unitCodes, 'unit.mixedDimensions', { expected: scale.code, received: stranger.part.scale.code })
  const whole = parts.map((each) => wholeOf(each, modes, assuming)).reduce(intersect)
  const span = inUnit(whole, scale)
  return { interval: asInterval(span), assuming, ...candidatesIn(span) }
}

type Modes = readonly [RoundingMode, ...RoundingMode[]]

/** How shares are taken to be rounded, and whether the parts are rounded as well. */
export type InferOptions = { readonly modes?: Modes; readonly assuming?: Assumption }

const optionsShape: Shape = /* @__PURE__ */ (() =>
  fields<InferOptions>({ modes: optional(listOf(anything)), assuming: optional(oneOf(assumptions)) }))()

function wholeOf(
  { part, stated }: { readonly part: Given; readonly stated: PrintedGiven },
  modes: Modes,
  assuming: Assumption,
): Span {
  const unknown: Given = { figure: { role: 'whole', unit: '' }, scale: part.scale, kind: 'unknown', key: '' }
  const shares = modes.map((mode) => roundingSpan(stated.quantity.amount, mode))
  const share = scaleInterval(shares.reduce(hull), stated.scale.factor)
  const ratio = { form: 'quotient', part, whole: unknown, as: 'level' } as const
  return demandOn(unknown, ratio, share, (given) => valueOfGiven(given, { assuming }, everywhere))
}
