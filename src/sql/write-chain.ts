import type { Chain, Column, Step } from './step.ts'

/** Writes a chain as common table expressions, one step after the other. */
export function writeSteps(chain: Chain): string {
  const { comment, result, table } = chain
  const steps = filled(chain)
  const texts = steps.map((step, index) => `${step.name} AS (\n${selectOf(step, steps[index - 1]?.name, chain)}\n)`)
  return `-- ${comment}\nWITH ${texts.join(',\n')}\nSELECT\n${listed(result)}\nFROM ${steps.at(-1)?.name ?? table}`
}

/**
 * Writes a chain as subqueries, the first step innermost. PostgreSQL merges these into a query around them, and so sends a
 * grouping of the results to the servers that hold the rows; a subquery that begins with WITH it does not.
 */
export function writeNested(chain: Chain): string {
  const { comment, result, table } = chain
  let source: string | undefined
  for (const step of filled(chain)) source = `(\n${selectOf(step, source, chain)}\n) AS ${step.name}`
  return `-- ${comment}\nSELECT\n${listed(result)}\nFROM ${source ?? table}`
}

function filled({ steps }: Chain): readonly Step[] {
  return steps.filter(({ columns }) => columns.length > 0)
}

/** A step over the one before it; the first one reads the table, and sums its rows if they are to be summed. */
function selectOf({ columns, fence = '' }: Step, before: string | undefined, { table, groups = [] }: Chain): string {
  if (before !== undefined) return `  SELECT *,\n${listed(columns)}\n  FROM ${before}${fence}`
  const grouping = groups.length === 0 ? '' : `\n  GROUP BY ${groups.join(', ')}`
  return `  SELECT\n${listed(columns)}\n  FROM ${table}${grouping}`
}

function listed(columns: readonly Column[]): string {
  return columns
    .map(([alias, expression]) => `  ${expression}${expression === alias ? '' : ` AS ${alias}`}`)
    .join(',\n')
}
