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
  readonly comment: readonly string[]
  /** The table, quoted. */
  readonly table: string
  /** The expressions by which rows are summed, if they are. */
  readonly groups?: readonly string[]
  /** The first step reads the table; each further one adds columns to the one before. */
  readonly steps: readonly Step[]
  readonly result: readonly Column[]
}

/** Writes a chain as one SELECT over common table expressions, one step after the other. */
export function writeChain({ comment, table, groups = [], steps, result }: Chain): string {
  const [first, ...others] = steps.filter(({ columns }) => columns.length > 0)
  const start = first === undefined ? [] : [firstStep(first, table, groups)]
  const rest = others.map((step, index) => laterStep(step, [first, ...others][index]?.name ?? table))
  const last = others.at(-1)?.name ?? first?.name ?? table
  return [
    ...comment.map((line) => `-- ${line}`),
    `WITH ${[...start, ...rest].join(',\n')}`,
    `SELECT\n${listed(result)}\nFROM ${last}`,
  ].join('\n')
}

function firstStep({ name, columns }: Step, table: string, groups: readonly string[]): string {
  const grouping = groups.length === 0 ? '' : `\n  GROUP BY ${groups.join(', ')}`
  return `${name} AS (\n  SELECT\n${listed(columns, '  ')}\n  FROM ${table}${grouping}\n)`
}

function laterStep({ name, columns, fence = '' }: Step, before: string): string {
  return `${name} AS (\n  SELECT *,\n${listed(columns, '  ')}\n  FROM ${before}${fence}\n)`
}

function listed(columns: readonly Column[], indent = ''): string {
  return columns
    .map(([alias, expression]) => `${indent}  ${expression}${expression === alias ? '' : ` AS ${alias}`}`)
    .join(',\n')
}
