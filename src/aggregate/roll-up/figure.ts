import type { Observation } from '../../observation/index.ts'
import type { ReasonCode } from '../../result/index.ts'

/** What a needed figure is made of: reports that are added and, where they are cumulative, others that are taken off. */
export type Figure = {
  readonly outcome: 'figure'
  readonly added: readonly Observation[]
  readonly subtracted: readonly Observation[]
}

/** No figure, why, and the reports that stand in its way. */
export type NoFigure = {
  readonly outcome: 'none'
  readonly reason: ReasonCode
  readonly rows: readonly Observation[]
}

const nothing: readonly Observation[] = []

export function figureOf(...added: readonly Observation[]): Figure {
  return { outcome: 'figure', added, subtracted: nothing }
}

export function noFigure(reason: ReasonCode, rows: readonly Observation[] = []): NoFigure {
  return { outcome: 'none', reason, rows }
}
