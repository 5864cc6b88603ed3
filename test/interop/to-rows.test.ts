import { describe, expect, test } from 'vitest'
import { auditPlan } from '../../src/audit/index.ts'
import { evaluate } from '../../src/evaluate/index.ts'
import { fromCsv, toCsv, toRows } from '../../src/interop/index.ts'
import { firstHalf } from '../../src/period/index.ts'
import { langSonCity2021 as plan } from '../../src/plans/lang-son-city-2021/index.ts'
import { atLeast, level } from '../../src/target/index.ts'
import { percent } from '../../src/unit/index.ts'
import { indicatorOf, judged, seen } from '../support/evaluation.ts'

const tables = {
  plan: toRows(plan),
  evaluations: toRows(evaluate(plan, { facts: 'toDate' })),
  findings: toRows(auditPlan(plan).findings),
}

describe('tidy rows', () => {
  test.each(Object.entries(tables))('%s: every row has the same columns in the same order', (_name, rows) => {
    const columns = Object.keys(rows[0] ?? {})
    for (const row of rows) expect(Object.keys(row)).toEqual(columns)
  })

  test.each(Object.entries(tables))('%s: goes through CSV and back with every digit', (_name, rows) => {
    const read = fromCsv(toCsv(rows.map((row) => ({ ...row }))))
    const texts = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value === null ? null : String(value)])),
    )
    expect(read.ok && read.value).toEqual(texts)
  })

  test('a plan has a row for each observation and each target', () => {
    expect(tables.plan).toHaveLength(plan.observations.length + plan.targets.length)
  })

  test.each([
    [
      'construction-output-2021',
      {
        table: 'target',
        amount: '3696.0',
        number: 3696,
        unit: 'billionVnd',
        unitVi: 'tỷ đồng',
        row: '1',
        bound: 'bare',
      },
    ],
    [
      'domestic-revenue-2021',
      { goal: 'averageGrowth', bound: 'between', amount: '9', high: '10', unit: 'percent', row: '5' },
    ],
    ['income-per-person-usd-2021', { bound: 'unstated', amount: null, number: null, unit: null }],
    [
      'budget-revenue-h1',
      {
        table: 'observation',
        amount: '190676',
        unit: 'millionVnd',
        period: '2020-S1',
        periodEnd: '2020-06-30',
        section: 'I.1.đ',
      },
    ],
  ])('%s', (id, expected) => {
    expect(tables.plan.find((row) => row.id === id)).toMatchObject(expected)
  })

  test('a pace shows what is elapsed and what is still to come', () => {
    expect(tables.evaluations.find(({ outcome }) => outcome === 'behind')).toMatchObject({
      indicator: 'disbursement',
      measured: '41533',
      measuredPeriod: '2020-S1',
      planned: '163624',
      completion: '25.38',
      elapsedNumerator: '1',
      elapsedDenominator: '2',
      elapsedNumber: 50,
      required: '122091',
    })
  })

  test('a pending target shows the latest figure, its period, and how far it is from the bound', () => {
    const forest = indicatorOf('percent', 'higher', 'rate')
    const pending = judged(level(atLeast(percent('58.8'))), forest, [seen('58.7', 'percent', firstHalf(2021))])
    expect(toRows([pending])[0]).toMatchObject({
      outcome: 'pending',
      measured: null,
      margin: null,
      latest: '58.7',
      latestNumber: 58.7,
      latestUnit: 'percent',
      latestPeriod: '2021-S1',
      latestStatus: 'actual',
      latestMargin: '-0.1',
      latestMarginUnit: 'percentagePoint',
    })
  })

  test('a finding shows its verdict and its hints', () => {
    expect(tables.findings.find(({ stated }) => stated === '9.26')).toMatchObject({
      verdict: 'contradicted',
      exactNumerator: '11',
      exactDenominator: '120',
      hints: 'otherWhole',
    })
  })
})
