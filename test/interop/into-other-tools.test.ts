import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { desc, from, op } from 'arquero'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/evaluate/index.ts'
import { toCsv, toRows } from '../../src/interop/index.ts'
import { langSonCity2021 as plan } from '../../src/plans/lang-son-city-2021/index.ts'
import { openDuckDb } from '../support/sql/open-duckdb.ts'

const rows = toRows(plan)
const targets = rows.filter(({ table }) => table === 'target')

describe('rows go straight into', () => {
  test('Arquero: one line a row, grouped and sorted', () => {
    const counted = from([...targets])
      .groupby('basisBy')
      .rollup({ count: op.count() })
      .orderby(desc('count'))
      .objects()
    expect(counted).toHaveLength(new Set(targets.map(({ basisBy }) => basisBy)).size)
    expect(counted.reduce((sum, row) => sum + Number(Reflect.get(row, 'count')), 0)).toBe(targets.length)
    const [largest] = from([...targets])
      .filter((row: { unit: string }) => row.unit === 'billionVnd')
      .orderby(desc('number'))
      .objects()
    expect(largest).toMatchObject({ id: 'total-output-2021', amount: '10535.8' })
  })

  test('DuckDB, by way of CSV: every line, and amounts as exact decimals', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ktxh-rows-'))
    const file = join(folder, 'rows.csv')
    writeFileSync(file, toCsv(rows))
    const engine = await openDuckDb()
    const lines = await engine.rows(
      `SELECT count(*) AS n, sum(amount::DECIMAL(38, 4)) FILTER (WHERE unit = 'billionVnd' AND "table" = 'target') AS total
       FROM read_csv('${file}', all_varchar = true, header = true)`,
    )
    rmSync(folder, { recursive: true })
    await engine.close()
    const total = targets
      .filter(({ unit }) => unit === 'billionVnd')
      .reduce((sum, { number }) => sum + (number ?? 0), 0)
    const [count, sum] = lines[0] ?? []
    expect(count).toBe(String(rows.length))
    expect(Number(sum)).toBeCloseTo(total, 4)
  })

  test('a spreadsheet: what papaparse reads is what was there', () => {
    const evaluations = toRows(evaluate(plan)).map((row) => ({ ...row }))
    const { data, errors } = Papa.parse(toCsv(evaluations), { header: true, skipEmptyLines: true })
    expect(errors).toEqual([])
    expect(data).toEqual(
      evaluations.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? '' : String(value)])),
      ),
    )
  })

  test('law: no field that a spreadsheet opens begins a formula', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map((rest) => `=${rest}`),
      fc.constantFrom('+1+1', '-2+3', '@a', '\t=1', '\r=1'),
    )
    fc.assert(
      fc.property(text, (name) => {
        const { data } = Papa.parse<string[]>(toCsv([{ name, amount: '-4.5', number: -4.5 }]), {
          delimiter: ',',
          newline: '\r\n',
        })
        const [written = '', amount, number] = data[1] ?? []
        expect([amount, number]).toEqual(['-4.5', '-4.5'])
        expect(/^-?[0-9]+(\.[0-9]+)?$/.test(written) || !/^[=+\-@\t\r\0]/.test(written)).toBe(true)
      }),
    )
  })
})
