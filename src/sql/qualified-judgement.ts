import type { Qualifier } from '../observation/index.ts'
import { type Choice, choose } from './choice.ts'
import type { Side, Sides } from './judgement.ts'
import type { DecidingKind, Way } from './reading.ts'

/** A figure that is only known to lie on one side of the printed one. */
type OneSided = Exclude<Qualifier, 'about'>

/** When all values on that side share a verdict: conditions on the printed one, and the verdict. */
type Branch = readonly [condition: string, verdict: string]

/**
 * The verdict on a figure that is only known to be over, under, at least or at most the printed one: the one that all such
 * values share, "met" where some of them exceed and none misses, else NULL. For "about" there is none.
 */
export function qualifiedJudgementSql(kind: Choice<DecidingKind>, way: Choice<Way>, sides: Sides): string {
  return choose(kind, (each) => {
    const cases = qualifiers.map(
      (qualifier) => `WHEN '${qualifier}' THEN ${whole(judgements[each](qualifier, sides, way))}`,
    )
    return `CASE qualifier ${cases.join(' ')} END`
  })
}

const qualifiers: readonly OneSided[] = ['over', 'atLeast', 'under', 'atMost']

/** Above a value counts the value itself for "at least" and "at most", and not for "over" and "under". */
const beside: Readonly<Record<OneSided, { readonly open: string; readonly closed: string; readonly up: boolean }>> = {
  over: { open: '>=', closed: '>=', up: true },
  atLeast: { open: '>', closed: '>=', up: true },
  under: { open: '<=', closed: '<=', up: false },
  atMost: { open: '<', closed: '<=', up: false },
}

type Judge = (qualifier: OneSided, sides: Sides, way: Choice<Way>) => readonly Branch[]

const judgements: Readonly<Record<DecidingKind, Judge>> = {
  atLeast: (qualifier, { low }) => oneSided(qualifier, low, true),
  atMost: (qualifier, { low }) => oneSided(qualifier, low, false),
  moreThan: (qualifier, { low }) => strict(qualifier, low, true),
  lessThan: (qualifier, { low }) => strict(qualifier, low, false),
  exactly: (qualifier, { low }) => [[compare(low, beside[qualifier].open), "'missed'"]],
  between: range,
}

/** Equality meets the bound, so that it parts "exceeded" from "missed" by a value of its own. */
function oneSided(qualifier: OneSided, low: Side, higher: boolean): readonly Branch[] {
  const { open, up } = beside[qualifier]
  if (up !== higher) return [[compare(low, open), "'missed'"]]
  return [
    [compare(low, open), "'exceeded'"],
    ...(open === '>' || open === '<' ? [[compare(low, '='), "'met'"] as const] : []),
  ]
}

/** Equality misses the bound. */
function strict(qualifier: OneSided, low: Side, higher: boolean): readonly Branch[] {
  const { open, closed, up } = beside[qualifier]
  return up === higher ? [[compare(low, open), "'exceeded'"]] : [[compare(low, closed), "'missed'"]]
}

function range(qualifier: OneSided, { low, high }: Sides, way: Choice<Way>): readonly Branch[] {
  const { open, closed, up } = beside[qualifier]
  const [near, far, better] = up ? ([low, high, 'higher'] as const) : ([high, low, 'lower'] as const)
  const answer = (yes: string, no: string) => choose(way, (each) => (each === better ? yes : no))
  return [
    [compare(far, open), answer("'exceeded'", "'missed'")],
    [compare(near, closed), answer("'met'", 'NULL')],
  ]
}

function compare({ measured, end }: Side, operator: string): string {
  return `${measured} ${operator} ${end}`
}

function whole(branches: readonly Branch[]): string {
  return `CASE ${branches.map(([condition, verdict]) => `WHEN ${condition} THEN ${verdict}`).join(' ')} END`
}
