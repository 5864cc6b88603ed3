import { type Choice, choose } from './choice.ts'
import type { DecidingKind, Way } from './reading.ts'

/** Two expressions that compare as the measured value and an end of the bound do. */
export type Side = { readonly measured: string; readonly end: string }

/** What a verdict compares: the measured value with the bound, and with the upper end of a range. */
export type Sides = { readonly low: Side; readonly high: Side }

/**
 * The verdict as an expression: every case is spelt out, so that a figure that is missing or too long gives NULL and never a
 * verdict.
 */
export function judgementSql(kind: Choice<DecidingKind>, way: Choice<Way>, sides: Sides): string {
  return choose(kind, (each) => judgements[each](sides, way))
}

type Judge = (sides: Sides, way: Choice<Way>) => string

const judgements: Readonly<Record<DecidingKind, Judge>> = {
  atLeast: ({ low }) => oneSided(low, '>', '='),
  atMost: ({ low }) => oneSided(low, '<', '='),
  moreThan: ({ low }) => strict(low, '>', '<='),
  lessThan: ({ low }) => strict(low, '<', '>='),
  exactly: ({ low: { measured, end } }) =>
    `CASE WHEN ${measured} = ${end} THEN 'met' WHEN ${measured} <> ${end} THEN 'missed' END`,
  between: ({ low, high }, way) =>
    `CASE WHEN ${low.measured} >= ${low.end} AND ${high.measured} <= ${high.end} THEN 'met' ` +
    `WHEN ${high.measured} > ${high.end} THEN ${beyond(way, 'higher')} ` +
    `WHEN ${low.measured} < ${low.end} THEN ${beyond(way, 'lower')} END`,
}

function oneSided({ measured, end }: Side, better: '>' | '<', equal: '='): string {
  const worse = better === '>' ? '<' : '>'
  return (
    `CASE WHEN ${measured} ${better} ${end} THEN 'exceeded' ` +
    `WHEN ${measured} ${equal} ${end} THEN 'met' WHEN ${measured} ${worse} ${end} THEN 'missed' END`
  )
}

function strict({ measured, end }: Side, better: '>' | '<', worse: '<=' | '>='): string {
  return `CASE WHEN ${measured} ${better} ${end} THEN 'exceeded' WHEN ${measured} ${worse} ${end} THEN 'missed' END`
}

function beyond(way: Choice<Way>, better: Way): string {
  return choose(way, (each) => (each === better ? "'exceeded'" : "'missed'"))
}
