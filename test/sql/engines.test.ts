import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { achievementSql } from '../../src/sql.ts'
import { type Answer, difference } from '../support/sql/answer.ts'
import { type Comparison, formulaComparisons, verdictComparisons } from '../support/sql/comparisons.ts'
import type { Engine } from '../support/sql/engine.ts'
import { openDuckDb } from '../support/sql/open-duckdb.ts'
import { openPglite } from '../support/sql/open-pglite.ts'
import { rowsFrom } from '../support/sql/rows.ts'
import { insertStatements, tableDefinition } from '../support/sql/table.ts'
import { withinRange } from '../support/sql/within-range.ts'

const rows = rowsFrom(20_210_101, 250)

/** What each comparison expects, worked out once for all engines. */
const answers = new Map<Comparison, readonly Answer[]>()

function answersTo(comparison: Comparison): readonly Answer[] {
  const known = answers.get(comparison) ?? rows.map(comparison.expected)
  answers.set(comparison, known)
  return known
}

describe.each([
  ['DuckDB', openDuckDb, { figure: 'DECIMAL(38, 6)', text: 'VARCHAR' }],
  ['PostgreSQL', openPglite, { figure: 'NUMERIC', text: 'TEXT' }],
] as const)('%s says of every row what the scalar rules say', (_name, open, types) => {
  let engine: Engine

  beforeAll(async () => {
    engine = await open()
    await engine.run(tableDefinition('facts', types))
    for (const statement of insertStatements('facts', rows)) await engine.run(statement)
  }, 60_000)
  afterAll(() => engine.close())

  test.each([...formulaComparisons, ...verdictComparisons])('$name', async (comparison) => {
    const query = achievementSql({ ...comparison.options, dialect: engine.dialect, table: 'facts' })
    const found = await engine.rows(`SELECT * FROM (${query}) AS answers ORDER BY id`)
    const differences = answersTo(comparison).map((answer, index) =>
      difference(withinRange(answer, engine.dialect), found[index] ?? []),
    )
    expect(found).toHaveLength(rows.length)
    expect(differences.filter((each) => each !== undefined)).toEqual([])
  })
})
