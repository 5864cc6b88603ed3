import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { achievementSql, planTablesSql, type SqlDialect } from '../../src/sql.ts'
import type { Engine } from '../support/sql/engine.ts'
import { openDuckDb } from '../support/sql/open-duckdb.ts'
import { openPglite } from '../support/sql/open-pglite.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

/** Names that would end, comment out or change a query that pasted them. */
const hostileNames = [
  'select',
  'Order',
  'a"b',
  '""',
  "a'b",
  "'; DROP TABLE victims; --",
  '"; DROP TABLE victims; --',
  '*/ DROP TABLE victims /*',
  '-- comment',
  'line\nbreak\r\n',
  'tab\tand blank ',
  'a`b',
  'back\\slash\\"',
  'a.b',
  '$1 ? :name @x #y %s {z}',
  'chỉ tiêu số 1',
  '😀',
  'constructor',
  '__proto__',
  'kept_1',
  'numerator2',
  'given',
]

describe.each([
  ['DuckDB', openDuckDb],
  ['PostgreSQL', openPglite],
] as const)('%s takes any name as a name', (_name, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await engine.run('CREATE TABLE victims (id INTEGER)')
  }, 60_000)
  afterAll(() => engine.close())

  test.each(hostileNames)('%j', async (name) => {
    const [table, actual, planned] = [`t ${name}`, `y1 ${name}`, name]
    const quoted = (each: string) => `"${each.replaceAll('"', '""')}"`
    await engine.run(
      `CREATE TABLE ${quoted(table)} (${quoted(actual)} NUMERIC(18, 2), ${quoted(planned)} NUMERIC(18, 2))`,
    )
    await engine.run(`INSERT INTO ${quoted(table)} VALUES (36, 37)`)
    const query = achievementSql({ dialect: engine.dialect, table, columns: { actual, planned } })
    const [row] = await engine.rows(
      `SELECT ${quoted(actual)}, ${quoted(planned)}, printed, outcome FROM (${query}) AS a`,
    )
    expect(row).toEqual(['36.00', '37.00', '97.30', 'missed'])
    expect(await engine.rows('SELECT count(*) FROM victims')).toEqual([['0']])
  })

  test('a schema', async () => {
    await engine.run('CREATE SCHEMA "kế hoạch; --"')
    await engine.run(planTablesSql({ dialect: engine.dialect, schema: 'kế hoạch; --' }))
    expect(await engine.rows('SELECT count(*) FROM "kế hoạch; --".target_outcomes')).toEqual([['0']])
  })
})

const columns = { actual: 'y1', planned: 'yk' }

describe.each(['duckdb', 'postgres', 'spark'] as const)('%s refuses', (dialect: SqlDialect) => {
  test.each([
    ['an empty name', ''],
    ['a name with NUL', 'a\0b'],
    ['half a character', 'a\ud83d'],
    ['a name of 129 characters', 'x'.repeat(129)],
    ['a million characters', 'x'.repeat(1_000_000)],
  ])('%s', (_name, name) => {
    expect(usageErrorOf(() => achievementSql({ dialect, table: name, columns })).code).toBe('sql.identifier')
    expect(
      usageErrorOf(() => achievementSql({ dialect, table: 't', columns: { ...columns, actual: name } })).code,
    ).toBe('sql.identifier')
    expect(usageErrorOf(() => achievementSql({ dialect, table: 't', columns, keep: [name] })).code).toBe(
      'sql.identifier',
    )
    expect(usageErrorOf(() => planTablesSql({ dialect, schema: name })).code).toBe('sql.identifier')
  })

  test('a qualified name without parts', () => {
    expect(usageErrorOf(() => achievementSql({ dialect, table: [], columns })).code).toBe('sql.identifier')
  })

  test.each([
    ['twice', ['id', 'id']],
    ['in another case', ['id', 'ID']],
    ['that the query adds', ['Printed']],
  ])('a kept column %s', (_name, keep) => {
    expect(usageErrorOf(() => achievementSql({ dialect, table: 't', columns, keep })).code).toBe('sql.columnTwice')
  })
})

test('names longer than 63 bytes, which PostgreSQL would cut', () => {
  const [fits, exceeds] = ['ế'.repeat(21), `${'ế'.repeat(21)}x`]
  expect(achievementSql({ dialect: 'postgres', table: fits, columns })).toContain(`"${fits}"`)
  expect(usageErrorOf(() => achievementSql({ dialect: 'postgres', table: exceeds, columns })).code).toBe(
    'sql.identifier',
  )
  expect(achievementSql({ dialect: 'duckdb', table: exceeds, columns })).toContain(`"${exceeds}"`)
})

test('names in which Spark would put settings', () => {
  const name = `\${spark.app.name}`
  expect(usageErrorOf(() => achievementSql({ dialect: 'spark', table: name, columns })).code).toBe('sql.identifier')
  expect(achievementSql({ dialect: 'spark', table: 'a`b$', columns })).toContain('`a``b$`')
})
