/** Columns that are computed from the step before: alias and SQL expression. */
export type Step = {
  readonly name: string
  readonly columns: readonly Column[]
  /** What ends the step, so that an engine computes its columns once and does not write them out wherever they are used. */
  readonly fence?: string
}

/** One computed column. */
export type Column = readonly [alias: string, expression: string]

/** A query of a chain of steps. */
export type Chain = {
  /** What it is, in words that hold no name given by a caller. */
  readonly comment: string
  /** The table, quoted. */
  readonly table: string
  /** The expressions by which rows are summed, if they are. */
  readonly groups?: readonly string[]
  /** The first step reads the table; each further one adds columns to the one before. */
  readonly steps: readonly Step[]
  readonly result: readonly Column[]
}

/** How an engine writes a chain as one SELECT. */
export type WriteChain = (chain: Chain) => string
