import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roundingModes } from '../../src/decimal/index.ts'
import { type AchievementSqlOptions, achievementSql } from '../../src/sql.ts'
import type { Engine } from '../support/sql/engine.ts'
import { openDuckDb } from '../support/sql/open-duckdb.ts'
import { openPglite } from '../support/sql/open-pglite.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

describe.each([
  ['DuckDB', openDuckDb],
  ['PostgreSQL', openPglite],
] as const)('%s', (_name, open) => {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
  }, 60_000)
  afterAll(() => engine.close())

  /** The answers to one row of figures, written as SQL. */
  async function ask(figures: string, options: Omit<AchievementSqlOptions, 'dialect' | 'table'>) {
    await engine.run(`DROP VIEW IF EXISTS facts; CREATE VIEW facts AS SELECT ${figures}`)
    return engine.rows(
      achievementSql({ ...options, dialect: engine.dialect, table: 'facts', keep: options.keep ?? [] }),
    )
  }
  const columns = { actual: 'y1', planned: 'yk' }

  test('46 of 50 hectares are 92,00 % of the plan, and missed', async () => {
    expect(await ask('46 AS y1, 50 AS yk', { columns })).toEqual([['46', '50', '92.00', 'missed', null]])
  })

  test('510844736932646 of 532575689061257 is 95,9196 %, where 20 digits of quotient say 95,9197', async () => {
    const policy = { printing: { places: 4, rounding: 'halfUp' } } as const
    const [row] = await ask('510844736932646 AS y1, 532575689061257 AS yk', { columns, policy })
    expect(row?.[2]).toBe('95.9196')
  })

  test.each([
    // −28.75 %: between −28.8 and −28.7
    ['halfUp', '-28.8', '28.8'],
    ['halfDown', '-28.7', '28.7'],
    ['halfEven', '-28.8', '28.8'],
    ['up', '-28.8', '28.8'],
    ['down', '-28.7', '28.7'],
    ['ceiling', '-28.7', '28.8'],
    ['floor', '-28.8', '28.7'],
  ] as const)('23 of 80 less or more, rounded %s, is %s or %s', async (rounding, negative, positive) => {
    const policy = { printing: { places: 1, rounding } }
    expect((await ask('-23 AS y1, 80 AS yk', { columns, policy }))[0]?.[2]).toBe(negative)
    expect((await ask('23 AS y1, 80 AS yk', { columns, policy }))[0]?.[2]).toBe(positive)
  })

  test.each(roundingModes)('a whole percentage is the same rounded %s', async (rounding) => {
    const policy = { printing: { places: 0, rounding } }
    for (const [part, printed] of [
      ['50', '100'],
      ['0', '0'],
      ['-25', '-50'],
      ['1000000000000', '2000000000000'],
    ]) {
      expect((await ask(`${part} AS y1, 50 AS yk`, { columns, policy }))[0]?.[2]).toBe(printed)
    }
  })

  test('a falling target has a verdict and no ratio, unless a convention is named', async () => {
    const falling = { columns: { ...columns, base: 'y0' }, better: 'lower' } as const
    const figures = '2.5 AS y1, 3.0 AS yk, 5.0 AS y0'
    expect((await ask(figures, falling))[0]?.slice(2)).toEqual([null, 'exceeded', 'verdictOnly'])
    const printed = async (completion: 'planOverActual' | 'mirrored' | 'plannedReduction' | 'naive') =>
      (await ask(figures, { ...falling, policy: { completion } }))[0]?.[2]
    expect(await printed('planOverActual')).toBe('120.00')
    expect(await printed('mirrored')).toBe('116.67')
    expect(await printed('plannedReduction')).toBe('125.00')
    expect(await printed('naive')).toBe('83.33')
  })

  test('a growth of 8,5 % beside a plan of 8,0 %, by each convention', async () => {
    const growth = { goal: 'growth', columns: { current: 'y1', base: 'y0', planned: 'rk' } } as const
    const figures = '108.5 AS y1, 100 AS y0, 8.0 AS rk'
    const printed = async (growthCompletion: 'pointDifference' | 'ratioOfRates' | 'ratioOfLevels') =>
      (await ask(figures, { ...growth, policy: { growthCompletion } }))[0]?.slice(2)
    expect(await printed('pointDifference')).toEqual(['0.50', 'exceeded', null])
    expect(await printed('ratioOfRates')).toEqual(['106.25', 'exceeded', null])
    expect(await printed('ratioOfLevels')).toEqual(['100.46', 'exceeded', null])
  })

  test('99,96 % misses 100 % exactly, and meets it when printed values are compared', async () => {
    const asked = { columns: { ...columns, plannedPlaces: 'places' } }
    const figures = '99.96 AS y1, 100.0 AS yk, 1 AS places'
    expect((await ask(figures, asked))[0]?.[3]).toBe('missed')
    expect((await ask(figures, { ...asked, policy: { compare: 'printed' } }))[0]?.[3]).toBe('met')
  })

  test.each([
    ['CAST(NULL AS NUMERIC) AS y1, 5 AS yk', 'pending', 'noObservation'],
    ['5 AS y1, CAST(NULL AS NUMERIC) AS yk', 'undetermined', 'targetNotStated'],
    ['5 AS y1, 0 AS yk', 'exceeded', 'zeroTarget'],
    ['0 AS y1, 0 AS yk', 'met', 'zeroTarget'],
    ['5 AS y1, -1 AS yk', 'exceeded', 'negativeTarget'],
  ])('%s: %s, because of %s', async (figures, outcome, reason) => {
    expect(await ask(figures, { columns })).toEqual([[null, null, null, outcome, reason]])
  })

  test('totals are taken before the ratio, and not where a row lacks its figure', async () => {
    await engine.run(
      `DROP VIEW IF EXISTS facts; CREATE VIEW facts AS SELECT * FROM (VALUES ('a', 1, 2), ('a', 3, 2), ('b', 1, 4), ('b', NULL, 4)) AS v (area, y1, yk)`,
    )
    const query = achievementSql({
      dialect: engine.dialect,
      table: 'facts',
      columns,
      rule: 'completionRatio',
      by: ['area'],
    })
    expect(await engine.rows(`${query} ORDER BY 1`)).toEqual([
      ['a', '4', '4', '100.00', 'determined', null],
      ['b', null, null, null, 'undetermined', 'noObservation'],
    ])
  })

  test('a column of floats is refused by the query itself', async () => {
    await expect(ask('CAST(46 AS DOUBLE PRECISION) AS y1, 50 AS yk', { columns })).rejects.toThrow(/actual|trim_scale/)
    await expect(ask('46 AS y1, CAST(50 AS REAL) AS yk', { columns })).rejects.toThrow(/planned|trim_scale/)
  })

  test('a problem known beforehand is the answer', async () => {
    const asked = { columns: { ...columns, problem: 'problem' } }
    const figures = "46 AS y1, 50 AS yk, 'conflictingObservations' AS problem"
    const nothing = [null, null, null, 'undetermined', 'conflictingObservations']
    expect(await ask(figures, asked)).toEqual([nothing])
    const share = { columns: { part: 'y1', whole: 'yk', problem: 'problem' }, rule: 'share' } as const
    expect(await ask(figures, share)).toEqual([nothing])
  })
})

describe('figures longer than the engine computes exactly', () => {
  const columns = { actual: 'y1', planned: 'yk' }
  const refused = [null, null, null, 'undetermined', 'beyondExactRange']

  test.each([
    // digits before the point, scale
    [21, 6],
    [27, 0],
  ])('DuckDB computes %d digits before the point at scale %d, and refuses two more', async (digits, scale) => {
    const engine = await openDuckDb()
    const ask = async (figure: string) => {
      await engine.run(
        `CREATE OR REPLACE VIEW facts AS SELECT ${figure}::DECIMAL(38, ${scale}) AS y1, ${figure}::DECIMAL(38, ${scale}) AS yk`,
      )
      const [row] = await engine.rows(achievementSql({ dialect: 'duckdb', table: 'facts', columns, scale, keep: [] }))
      return row
    }
    expect((await ask('9'.repeat(digits)))?.slice(2)).toEqual(['100.00', 'met', null])
    expect((await ask(`1${'0'.repeat(digits)}1`))?.slice(2)).toEqual(refused.slice(2))
    await engine.close()
  })

  test('PostgreSQL computes 64 digits, and refuses more, NaN and infinity', async () => {
    const engine = await openPglite()
    const ask = async (figure: string) => {
      await engine.run(`DROP VIEW IF EXISTS facts; CREATE VIEW facts AS SELECT ${figure}::NUMERIC AS y1, 1 AS yk`)
      const [row] = await engine.rows(achievementSql({ dialect: 'postgres', table: 'facts', columns, keep: [] }))
      return row
    }
    expect((await ask('9'.repeat(64)))?.slice(2)).toEqual([`${'9'.repeat(64)}00.00`, 'exceeded', null])
    for (const figure of [`1${'0'.repeat(64)}`, "'NaN'", "'Infinity'", "'-Infinity'"])
      expect(await ask(figure)).toEqual(refused)
    await engine.close()
  })
})

describe('options that no query can be made of', () => {
  const common = { dialect: 'duckdb', table: 't', columns: { actual: 'y1', planned: 'yk' } } as const

  test.each([
    ['an unknown dialect', { dialect: 'mysql' }, 'sql.dialect'],
    ['an inherited name as dialect', { dialect: 'constructor' }, 'sql.dialect'],
    ['the average growth', { rule: 'averageGrowthRate' }, 'sql.scalarOnly'],
    ['an unknown rule', { rule: 'toString' }, 'sql.option'],
    ['an unknown goal', { goal: 'milestone' }, 'sql.option'],
    ['an unknown bound', { bound: "bare' OR TRUE --" }, 'sql.option'],
    ['an unknown direction', { better: '__proto__' }, 'sql.option'],
    ['an unknown convention', { policy: { completion: 'toString' } }, 'sql.option'],
    ['an unknown comparison', { policy: { compare: 'roughly' } }, 'sql.option'],
    ['an unknown rounding mode', { policy: { printing: { places: 2, rounding: 'bankers' } } }, 'decimal.rounding'],
    ['five places', { policy: { printing: { places: 5, rounding: 'halfUp' } } }, 'sql.places'],
    ['half a place', { policy: { printing: { places: 0.5, rounding: 'halfUp' } } }, 'decimal.places'],
    ['a scale of seven', { scale: 7 }, 'sql.option'],
    ['a threshold of eight digits', { policy: { nearlyMet: '95.123456' } }, 'sql.option'],
    ['a negative threshold', { policy: { nearlyMet: '-1' } }, 'sql.option'],
    [
      'a convention without its base',
      { better: 'lower', policy: { completion: 'plannedReduction' } },
      'sql.columnMissing',
    ],
    ['a range without its upper end', { bound: 'between' }, 'sql.columnMissing'],
    ['a printed comparison without places', { policy: { compare: 'printed' } }, 'sql.columnMissing'],
    ['a formula beside a goal of its own', { rule: 'naive', goal: 'growth' }, 'sql.option'],
    ['totals without a formula', { by: ['area'] }, 'sql.notOfSums'],
    ['totals of rates', { rule: 'ratioOfRates', by: ['area'] }, 'sql.notOfSums'],
  ])('%s', (_name, options, code) => {
    // @ts-expect-error: an untyped caller may pass anything
    expect(usageErrorOf(() => achievementSql({ ...common, ...options })).code).toBe(code)
  })

  test('PostgreSQL prints up to 60 places', () => {
    const policy = { printing: { places: 60, rounding: 'halfUp' } } as const
    expect(achievementSql({ ...common, dialect: 'postgres', policy })).toContain(`1${'0'.repeat(62)}`)
  })
})

test('a query reads as text: its steps by name, one after the other', () => {
  const query = achievementSql({ dialect: 'spark', table: 'targets', columns: { actual: 'y1', planned: 'yk' } })
  const steps = [...query.matchAll(/^(?:WITH )?(\w+) AS \($/gm)].map(([, name]) => name)
  expect(steps).toEqual([
    'given',
    'figure',
    'judging',
    'questioning',
    'fraction',
    'scaling',
    'remaining',
    'dividing',
    'printing',
  ])
})
