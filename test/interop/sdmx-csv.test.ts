import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { type DecimalString, decimal } from '../../src/decimal/index.ts'
import { fromSdmxCsv, type SdmxReading, toSdmxCsv } from '../../src/interop/index.ts'
import { type Observation, qualifiers, statuses } from '../../src/observation/index.ts'
import { firstHalf, type Period, toSdmx, upTo, year } from '../../src/period/index.ts'
import { type Plan, withObservations } from '../../src/plan/index.ts'
import { langSonCity2021 as city } from '../../src/plans/lang-son-city-2021/index.ts'
import { formatIssue, valueOf } from '../../src/result/index.ts'
import { standardUnitRows } from '../../src/unit/index.ts'
import { numerals } from '../support/arbitraries.ts'
import { periods } from '../support/periods.ts'
import { runs } from '../support/runs.ts'

const reading: SdmxReading = { area: city.area, units: city.units }
const source = { document: 'report', section: 'I.1' }

/** The city's plan with one observation, which the case may change. */
function planWith(changes: Partial<Observation>): Plan {
  const quantity = { amount: decimal('3696.0'), unit: 'billionVnd' }
  const seen = {
    id: 'seen',
    indicator: 'total-output',
    period: year(2020),
    quantity,
    status: 'actual',
    source,
  } as const
  return { ...city, observations: [{ ...seen, ...changes }] }
}

/** The cells of the only row of a message, by their columns. */
function cellsOf(text: string): Record<string, string> {
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  const [only] = data
  if (only === undefined) throw new Error('a row is needed')
  return only
}

describe('an observation in SDMX-CSV 2.0', () => {
  test('begins with what identifies the data, in the order of the field guide', () => {
    const { text } = toSdmxCsv(planWith({}), { columns: 'standard' })
    expect(text.split('\r\n')).toEqual([
      'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT,DECIMALS',
      'dataflow,KTXH:OBSERVATIONS(1.0),I,A,lang-son-city,total-output,2020,3696.0,A,VND,9,1',
      '',
    ])
  })

  test.each([
    ['billionVnd', 'VND', '9'],
    ['millionVnd', 'VND', '6'],
    ['thousandUsd', 'USD', '3'],
    ['hectare', 'HA', '0'],
    ['thousandHectares', 'HA', '3'],
    ['tenThousandTonnes', 'T', '4'],
    ['thousandVisits', 'visit', '3'],
    ['percent', 'PT', '0'],
    ['millionVndPerHectare', 'millionVndPerHectare', '0'],
    ['communeOrWard', 'communeOrWard', '0'],
  ])('the unit %s is %s times 10^%s', (unit, UNIT_MEASURE, UNIT_MULT) => {
    const { text } = toSdmxCsv(planWith({ quantity: { amount: decimal('5'), unit } }))
    expect(cellsOf(text)).toMatchObject({ UNIT_MEASURE, UNIT_MULT })
  })

  test.each([
    ['final', 'A'],
    ['actual', 'A'],
    ['provisional', 'P'],
    ['estimated', 'E'],
    ['forecast', 'F'],
  ] as const)('the status %s is %s', (status, OBS_STATUS) => {
    expect(cellsOf(toSdmxCsv(planWith({ status })).text)).toMatchObject({ OBS_STATUS, KTXH_STATUS: status })
  })

  test.each([
    [year(2020), 'A', '2020'],
    [firstHalf(2020), 'S', '2020-S1'],
    ['2020-01-01/P9M', '_O', '2020-01-01/P9M'],
    ['2020-01-01/2020-08-24', '_O', '2020-01-01/P237D'],
  ] as const)('the period %s is %s %s', (period, FREQ, TIME_PERIOD) => {
    expect(cellsOf(toSdmxCsv(planWith({ period: period as Period })).text)).toMatchObject({ FREQ, TIME_PERIOD })
  })

  test('the dimensions, the dataflow, the unit codes and the separator of an office', () => {
    const options = {
      dataflow: 'VN:KTXH(2.1.0)',
      action: 'R',
      dimensions: { area: 'GEO', indicator: 'SERIES' },
      unitCodes: [{ unit: 'billionVnd', measure: 'XDC', multiplier: 9 }],
      delimiter: ';',
    } as const
    const { text } = toSdmxCsv(planWith({}), options)
    expect(cellsOf(text)).toMatchObject({
      STRUCTURE_ID: 'VN:KTXH(2.1.0)',
      ACTION: 'R',
      GEO: 'lang-son-city',
      SERIES: 'total-output',
      UNIT_MEASURE: 'XDC',
    })
    expect(fromSdmxCsv(text, { ...reading, ...options })).toMatchObject({ value: planWith({}).observations })
  })

  test('a plan without observations is a header', () => {
    const { text } = toSdmxCsv({ ...city, observations: [] })
    expect(text).toMatch(/^STRUCTURE,STRUCTURE_ID,.*KTXH_PRINTED\r\n$/)
    expect(fromSdmxCsv(text, reading)).toEqual({ ok: true, value: [], warnings: [] })
  })

  test.each(['', 'KTXH', 'KTXH:', 'a b:c', 'KTXH:X(1.0', 'x\n:y'])('%j is no dataflow', (dataflow) => {
    expect(() => toSdmxCsv(city, { dataflow })).toThrow(/\[interop\.dataflow\]/)
  })
})

describe('what SDMX-CSV does not carry is named', () => {
  const lossesOf = (plan: Plan, columns: 'standard' | 'extended') =>
    toSdmxCsv(plan, { columns }).losses.map(({ code, path, received }) => [code, path.join('.'), received])

  test('tables that hold no observations', () => {
    expect(lossesOf({ ...city, observations: [] }, 'extended')).toEqual([
      ['interop.notCarried', 'targets', String(city.targets.length)],
      ['interop.notCarried', 'unknowns', String(city.unknowns.length)],
      ['interop.notCarried', 'claims', String(city.claims.length)],
    ])
  })

  test('fields that only columns of its own can hold', () => {
    const quantity = { amount: decimal('2388'), unit: 'person' }
    const plan = { ...planWith({ outOf: quantity, qualifier: 'over', asOf: '2020-08-24', status: 'final' }) }
    const bare = { ...plan, targets: [], unknowns: [], claims: [] }
    expect(lossesOf(bare, 'extended')).toEqual([])
    expect(lossesOf(bare, 'standard')).toEqual(
      ['id', 'status', 'qualifier', 'outOf', 'asOf', 'source'].map((field) => [
        'interop.notCarried',
        `observations.${field}`,
        '1',
      ]),
    )
  })

  test('a period whose start is not printed, and statements that share a key', () => {
    const twice = [...planWith({}).observations, ...planWith({ id: 'again' }).observations]
    const [cumulative] = planWith({ id: 'so-far', period: upTo('2020-06-30') }).observations
    const plan = {
      ...city,
      targets: [],
      unknowns: [],
      claims: [],
      observations: [...twice, ...(cumulative ? [cumulative] : [])],
    }
    expect(lossesOf(plan, 'extended')).toEqual([
      ['interop.periodNotCarried', 'observations.2', '../2020-06-30'],
      ['interop.sameKey', 'observations.1', 'seen'],
    ])
  })

  test('in words, in both languages', () => {
    const [loss] = toSdmxCsv(city).losses
    expect(loss && formatIssue(loss)).toBe(
      'targets: SDMX-CSV này không chở nội dung này (gặp số 55); gửi thêm bằng JSON, hoặc dùng columns: "extended" [interop.notCarried]',
    )
    expect(loss && formatIssue(loss, { locale: 'en' })).toContain('this SDMX-CSV does not carry these')
  })
})

describe('what is written is read back', () => {
  test('every observation of the worked plan but those without an SDMX period', () => {
    const carried = city.observations.filter(({ period }) => toSdmx(period).ok)
    expect(carried).toHaveLength(city.observations.length - 10)
    expect(fromSdmxCsv(toSdmxCsv(city).text, reading)).toEqual({ ok: true, value: carried, warnings: [] })
  })

  test('it is ready to be added to a plan', () => {
    const read = valueOf(fromSdmxCsv(toSdmxCsv(city).text, reading))
    expect(withObservations({ ...city, observations: [] }, read).ok).toBe(true)
  })

  test('without own columns: the figures, units, periods, areas and what the status code tells', () => {
    const read = valueOf(fromSdmxCsv(toSdmxCsv(city, { columns: 'standard' }).text, reading))
    const carried = city.observations.filter(({ period }) => toSdmx(period).ok)
    const part = ({ indicator, area, period, quantity, status }: Observation) => ({
      indicator,
      area,
      period,
      quantity,
      status,
    })
    expect(read.map(part)).toEqual(carried.map(part))
    expect(new Set(read.map(({ id }) => id)).size).toBe(read.length)
    expect(read[0]?.source).toEqual({
      document: 'KTXH:OBSERVATIONS(1.0)',
      section: 'retail-and-services.lang-son-city.2020-S1',
    })
  })

  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('=1+1', '"', ',', "'", 'I.1.đ', '-5'),
  )
  const observations: fc.Arbitrary<Observation> = fc
    .record({
      amount: numerals(),
      unit: fc.constantFrom(...[...standardUnitRows, ...city.units].map(({ code }) => code)),
      period: periods,
      status: fc.constantFrom(...statuses),
      qualifier: fc.constantFrom(undefined, ...qualifiers),
      outOf: fc.option(numerals(), { nil: undefined }),
      area: fc.constantFrom(undefined, 'mai-pha'),
      printed: fc.option(texts, { nil: undefined }),
      section: texts,
    })
    .map(({ amount, unit, outOf, area, qualifier, printed, section, ...rest }) => ({
      id: 'seen',
      indicator: 'total-output',
      quantity: { amount: amount as DecimalString, unit },
      ...(area === undefined ? {} : { area }),
      ...(qualifier === undefined ? {} : { qualifier }),
      ...(outOf === undefined ? {} : { outOf: { amount: outOf as DecimalString, unit } }),
      source: { document: 'report', section, ...(printed === undefined ? {} : { printed }) },
      ...rest,
    }))

  test('law: an observation comes back as it was, or its loss is named', () => {
    fc.assert(
      fc.property(
        observations,
        fc.constantFrom(',' as const, ';' as const, '\t' as const),
        (observation, delimiter) => {
          const { text, losses } = toSdmxCsv({ ...city, observations: [observation] }, { delimiter })
          const left = losses.some(({ code }) => code === 'interop.periodNotCarried')
          expect(fromSdmxCsv(text, reading)).toEqual({ ok: true, value: left ? [] : [observation], warnings: [] })
        },
      ),
      { numRuns: runs },
    )
  })

  test('law: another reader of CSV sees the same cells', () => {
    fc.assert(
      fc.property(observations, (observation) => {
        const { text } = toSdmxCsv({ ...city, observations: [observation] })
        const parsed = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' })
        expect(parsed.errors).toEqual([])
        for (const row of parsed.data.slice(1, -1)) expect(row).toHaveLength(parsed.data[0]?.length ?? 0)
      }),
      { numRuns: runs },
    )
  })
})

describe('a message from elsewhere', () => {
  const head =
    'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT,DECIMALS'
  const message = (...lines: string[]) => `${[head, ...lines].join('\r\n')}\r\n`
  const line = (changes: { readonly [column: string]: string }) =>
    Object.values({
      structure: 'dataflow',
      id: 'VN:X(1.0)',
      action: 'I',
      area: 'mai-pha',
      indicator: 'total-output',
      period: '2020-Q3',
      value: '12.4',
      status: 'P',
      unit: 'VND',
      multiplier: '9',
      decimals: '1',
      ...changes,
    }).join(',')

  test('gives an observation with its key for an id, and the place where it stands', () => {
    expect(fromSdmxCsv(message(line({})))).toEqual({
      ok: true,
      value: [
        {
          id: 'total-output.mai-pha.2020-Q3',
          indicator: 'total-output',
          area: 'mai-pha',
          period: '2020-Q3',
          quantity: { amount: '12.4', unit: 'billionVnd' },
          status: 'provisional',
          source: { document: 'VN:X(1.0)', section: 'total-output.mai-pha.2020-Q3' },
        },
      ],
      warnings: [],
    })
  })

  test.each([
    ['zeros that the database dropped come back', { value: '3696', decimals: '1' }, '3696.0'],
    ['zeros that are written stay', { value: '3696.00', decimals: '1' }, '3696.00'],
    ['digits beyond DECIMALS are never cut', { value: '3696.25', decimals: '1' }, '3696.25'],
    ['without DECIMALS the digits stand alone', { value: '-0.50', decimals: '' }, '-0.50'],
  ])('%s', (_name, changes, amount) => {
    expect(fromSdmxCsv(message(line(changes)))).toMatchObject({ value: [{ quantity: { amount } }] })
  })

  test('names beside the codes, a semicolon and a decimal comma, as the field guide shows them', () => {
    const text = [
      'STRUCTURE[|];STRUCTURE_ID;ACTION;REF_AREA: Vùng;INDICATOR: Chỉ tiêu;TIME_PERIOD: Kỳ;OBS_VALUE: Giá trị;UNIT_MEASURE: Đơn vị;OBS_STATUS: Tình trạng',
      'dataflow;VN:X(1.0): Số liệu;I;mai-pha: Mai Pha;total-output: Tổng giá trị;2014-01: 2014-01;12,4;VND: đồng;E: Ước',
      '',
    ].join('\n')
    expect(fromSdmxCsv(text)).toMatchObject({
      ok: true,
      value: [
        {
          indicator: 'total-output',
          area: 'mai-pha',
          period: '2014-01',
          quantity: { amount: '12.4', unit: 'vnd' },
          status: 'estimated',
        },
      ],
    })
  })

  test.each([
    ['a text that is none', 'a,b\r\n1,2\r\n', 'interop.notSdmxCsv', [0]],
    ['SDMX-CSV 1.0', 'DATAFLOW,REF_AREA\r\nX,Y\r\n', 'interop.notSdmxCsv', [0]],
    ['nothing', '', 'interop.notSdmxCsv', [0]],
    ['a missing column', message().replace(',INDICATOR', ''), 'interop.missingColumn', [0]],
    ['a text beyond the limit', `STRUCTURE,STRUCTURE_ID${'x'.repeat(1_000_001)}`, 'interop.tooLong', []],
    ['too few fields', message('dataflow,VN:X(1.0)'), 'interop.fieldCount', [1]],
    ['a column twice', 'STRUCTURE,STRUCTURE_ID,A,A\r\n', 'interop.duplicateColumn', [0]],
    ['a value that is no number', message(line({ value: '12x' })), 'decimal.malformed', [1, 'OBS_VALUE']],
    ['an exponent', message(line({}), line({ value: '1e5' })), 'decimal.malformed', [2, 'OBS_VALUE']],
    ['too many digits', message(line({ value: '1'.repeat(65) })), 'decimal.tooManyDigits', [1, 'OBS_VALUE']],
    ['decimals that are no number', message(line({ decimals: '1.5' })), 'interop.decimals', [1, 'DECIMALS']],
    ['decimals without end', message(line({ decimals: '999' })), 'interop.decimals', [1, 'DECIMALS']],
    ['a day that does not exist', message(line({ period: '2020-02-30' })), 'period.noSuchDay', [1, 'TIME_PERIOD']],
    ['no period', message(line({ period: '' })), 'interop.emptyField', [1, 'TIME_PERIOD']],
    ['no indicator', message(line({ indicator: '' })), 'interop.emptyField', [1, 'INDICATOR']],
    ['no unit', message(line({ unit: '' })), 'interop.emptyField', [1, 'UNIT_MEASURE']],
    ['a unit that is not known', message(line({ unit: 'constructor' })), 'interop.unitNotKnown', [1, 'UNIT_MEASURE']],
    ['a multiple that is not known', message(line({ multiplier: '2' })), 'interop.unitNotKnown', [1, 'UNIT_MEASURE']],
    ['a deletion', message(line({ action: 'D' })), 'interop.action', [1, 'ACTION']],
  ])('%s is refused, with its line and column', (_name, text, code, path) => {
    expect(fromSdmxCsv(text)).toMatchObject({ ok: false, issues: [{ code, path }] })
  })

  test('an issue has the span of its field', () => {
    const text = message(line({ value: '12x' }))
    const read = fromSdmxCsv(text)
    const [start, end] = (!read.ok && read.issues[0].span) || [0, 0]
    expect(text.slice(start, end)).toBe('12x')
  })

  const ownHead = `${head},KTXH_STATUS,KTXH_QUALIFIER,KTXH_OUT_OF,KTXH_OUT_OF_UNIT,KTXH_AS_OF`
  test.each([
    ['a status that is no word', 'sure,,,,', 'interop.word', 'KTXH_STATUS'],
    ['two statuses that disagree', 'final,,,,', 'interop.statusDiffers', 'KTXH_STATUS'],
    ['a qualifier that is no word', ',toString,,,', 'interop.word', 'KTXH_QUALIFIER'],
    ['a whole that is no number', ',,x,person,', 'decimal.malformed', 'KTXH_OUT_OF'],
    ['a whole without a unit', ',,5,,', 'interop.emptyField', 'KTXH_OUT_OF_UNIT'],
    ['a day that is none', ',,,,yesterday', 'period.malformedDate', 'KTXH_AS_OF'],
  ])('in its own columns, %s is refused', (_name, cells, code, column) => {
    const text = `${ownHead}\r\n${line({})},${cells}\r\n`
    expect(fromSdmxCsv(text)).toMatchObject({ ok: false, issues: [{ code, path: [1, column] }] })
  })

  test.each([
    ['a line without a value is left out', line({ value: '' }), 'interop.missingValue', 0],
    ['so is one that says so', line({ value: 'NaN', status: 'M' }), 'interop.missingValue', 0],
    ['a status that ktxh does not hold is taken as reported', line({ status: 'B' }), 'interop.statusNotHeld', 1],
  ])('%s, with a warning', (_name, text, code, count) => {
    const read = fromSdmxCsv(message(text))
    expect(read).toMatchObject({ ok: true, warnings: [{ code }] })
    expect(read.ok && read.value).toHaveLength(count)
  })

  test('a column that is not read may tell figures apart: it is named, and both come in', () => {
    const text = message(line({}), line({})).replaceAll('\r\n', ',F\r\n').replace('DECIMALS,F', 'DECIMALS,SEX')
    const read = fromSdmxCsv(text)
    expect(read).toMatchObject({ ok: true, warnings: [{ code: 'interop.columnNotRead', received: 'SEX' }] })
    expect(read.ok && read.value.map(({ id }) => id)).toEqual([
      'total-output.mai-pha.2020-Q3',
      'total-output.mai-pha.2020-Q3.2',
    ])
  })

  test('two units with the same codes are a mistake of the caller', () => {
    const unitCodes = [{ unit: 'resident', measure: 'PS' }]
    expect(() => fromSdmxCsv(message(), { unitCodes })).toThrow(/\[interop\.sameUnitCode\]/)
  })

  test('a flood of bad lines gives a hundred issues and the count of the rest', () => {
    const read = fromSdmxCsv(message(...Array.from({ length: 5000 }, () => line({ value: 'x' }))))
    expect(!read.ok && read.issues).toHaveLength(101)
    expect(!read.ok && read.issues.at(-1)).toMatchObject({ code: 'plan.moreIssues', received: '4900' })
  })
})
