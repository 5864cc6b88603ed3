import { tableNames } from '../../src/plan/index.ts'
import type { IssueCode, Path } from '../../src/result/index.ts'
import { samplePlan } from './sample-plan.ts'

/** One fault put into the sample plan, and the one issue that both doors answer with, at that place or another. */
export type PlanFault = {
  readonly fault: string
  readonly at: Path
  readonly put: unknown
  readonly code: IssueCode
  readonly path?: Path
  readonly expected?: string
  readonly received?: string
}

const nowhere = { put: 'nowhere', code: 'plan.unknownReference', received: 'nowhere' } as const

const danglingReferences: readonly PlanFault[] = [
  { fault: 'the plan is for an area that it does not hold', at: ['area'], expected: 'areas[].id' },
  { fault: 'an area lies in none of the areas', at: ['areas', 1, 'parent'] },
  { fault: 'an indicator is part of none', at: ['indicators', 1, 'partOf', 'whole'], expected: 'indicators[].id' },
  { fault: 'an indicator is equivalent to none', at: ['indicators', 4, 'equivalentOf'] },
  { fault: 'a rate has no numerator', at: ['indicators', 2, 'ratioOf', 'part'] },
  { fault: 'a rate has no denominator', at: ['indicators', 2, 'ratioOf', 'whole'] },
  { fault: 'a target is for no indicator', at: ['targets', 0, 'indicator'] },
  { fault: 'a target is for no area', at: ['targets', 0, 'area'] },
  { fault: 'a target stands in no document', at: ['targets', 0, 'source', 'document'], expected: 'documents[].id' },
  { fault: 'a task is counted by no indicator', at: ['targets', 6, 'goal', 'of'] },
  { fault: 'an observation is of no indicator', at: ['observations', 0, 'indicator'] },
  { fault: 'an observation is of no area', at: ['observations', 2, 'area'] },
  { fault: 'an observation stands in no document', at: ['observations', 0, 'source', 'document'] },
  { fault: 'an unknown figure is of no indicator', at: ['unknowns', 0, 'indicator'] },
  { fault: 'a claim stands in no document', at: ['claims', 0, 'source', 'document'] },
  {
    fault: 'a claim speaks of no observation',
    at: ['claims', 0, 'part', 'observation'],
    expected: 'observations[].id',
  },
  { fault: 'a claim counts out of no observation', at: ['claims', 0, 'whole', 'outOf'], expected: 'observations[].id' },
  { fault: 'a claim speaks of no target', at: ['claims', 1, 'whole', 'target'], expected: 'targets[].id' },
  { fault: 'a claim speaks of no unknown figure', at: ['claims', 2, 'base', 'unknown'], expected: 'unknowns[].id' },
  { fault: 'a sum has a part that is none', at: ['claims', 3, 'parts', 0, 'observation'] },
  { fault: 'a figure is restated by none', at: ['claims', 4, 'statements', 1, 'observation'] },
  { fault: 'a growth is to no target', at: ['claims', 5, 'value', 'growth', 0, 'target'] },
].map((each) => ({ ...nowhere, ...each }))

const inheritedNames: readonly PlanFault[] = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
].flatMap((name) => [
  { fault: `${name} is no indicator`, at: ['targets', 0, 'indicator'], put: name, code: 'plan.unknownReference' },
  { fault: `${name} is no unit`, at: ['indicators', 0, 'unit'], put: name, code: 'unit.unknown', received: name },
])

const unitFaults: readonly PlanFault[] = [
  {
    fault: 'visitors are not counted in hectares',
    at: ['observations', 3, 'quantity', 'unit'],
    put: 'hectare',
    code: 'plan.wrongDimension',
    expected: 'visit',
    received: 'hectare (area)',
  },
  {
    fault: 'visits are not persons',
    at: ['observations', 3, 'quantity', 'unit'],
    put: 'person',
    code: 'plan.wrongDimension',
  },
  {
    fault: 'gifts are not counted out of households',
    at: ['observations', 2, 'outOf', 'unit'],
    put: 'household',
    code: 'plan.wrongDimension',
  },
  {
    fault: 'a level of output is not a share',
    at: ['targets', 0, 'goal', 'bound', 'value', 'unit'],
    put: 'percent',
    code: 'plan.wrongDimension',
    expected: 'money',
  },
  {
    fault: 'a level of a share is not a number of percentage points',
    at: ['targets', 9, 'goal', 'bound', 'value', 'unit'],
    put: 'percentagePoint',
    code: 'plan.wrongDimension',
    expected: 'ratio',
  },
  {
    fault: 'a growth is not an amount of money',
    at: ['targets', 1, 'goal', 'bound', 'low', 'unit'],
    put: 'billionVnd',
    code: 'plan.wrongDimension',
    expected: 'ratio | ratioChange | ratioPerYear',
  },
  {
    fault: 'a reduction in the unit of the indicator is not a share',
    at: ['targets', 3, 'goal', 'bound', 'value', 'unit'],
    put: 'percent',
    code: 'plan.wrongDimension',
    expected: 'incident',
  },
  {
    fault: 'an average growth is not a number of visits',
    at: ['targets', 5, 'goal', 'bound', 'value', 'unit'],
    put: 'visit',
    code: 'plan.wrongDimension',
  },
  {
    fault: 'the completion of a task is a share of it',
    at: ['targets', 6, 'goal', 'bound', 'value', 'unit'],
    put: 'gift',
    code: 'plan.wrongDimension',
    expected: 'ratio',
  },
  {
    fault: 'an unknown figure of an indicator is in its unit',
    at: ['unknowns', 0, 'unit'],
    put: 'tonne',
    code: 'plan.wrongDimension',
  },
  {
    fault: 'no unit is called like this',
    at: ['claims', 3, 'parts', 1, 'quantity', 'unit'],
    put: 'tấm',
    code: 'unit.unknown',
  },
  {
    fault: 'a unit goes by its code and not by what documents print',
    at: ['claims', 3, 'parts', 1, 'quantity', 'unit'],
    put: 'triệu đồng',
    code: 'unit.unknown',
    expected: 'millionVnd',
    received: 'triệu đồng',
  },
  {
    fault: 'a unit of the plan takes a standard code',
    at: ['units', 2, 'code'],
    put: 'hectare',
    code: 'unit.duplicate',
    path: ['units', 2],
  },
  {
    fault: 'a unit is worth nothing',
    at: ['units', 1, 'factor'],
    put: '0',
    code: 'unit.malformed',
    path: ['units', 1],
  },
  {
    fault: 'a unit is worth more than can be written',
    at: ['units', 1, 'factor'],
    put: '9'.repeat(65),
    code: 'decimal.tooManyDigits',
  },
]

const boundFaults: readonly PlanFault[] = [
  {
    fault: 'a range runs downwards',
    at: ['targets', 1, 'goal', 'bound', 'low', 'amount'],
    put: '10.01',
    code: 'target.rangeReversed',
    path: ['targets', 1, 'goal', 'bound'],
    expected: '≤ 10',
  },
  {
    fault: 'a range runs downwards from one unit to another',
    at: ['claims', 6, 'bound'],
    put: {
      kind: 'between',
      low: { amount: '1', unit: 'trillionVnd' },
      high: { amount: '999.9', unit: 'billionVnd' },
    },
    code: 'target.rangeReversed',
  },
  {
    fault: 'a range runs from money to area',
    at: ['claims', 6, 'bound'],
    put: { kind: 'between', low: { amount: '1', unit: 'vnd' }, high: { amount: '2', unit: 'hectare' } },
    code: 'unit.mixedDimensions',
  },
  {
    fault: 'the size of a decrease is negative',
    at: ['claims', 2, 'stated', 'amount'],
    put: '-8.7',
    code: 'plan.negativeChange',
  },
]

const periodFaults: readonly PlanFault[] = [
  { fault: 'no year has thirteen months', at: ['targets', 0, 'period'], put: '2021-13', code: 'period.malformed' },
  {
    fault: 'a year has one code',
    at: ['targets', 0, 'period'],
    put: '2021-01-01/P12M',
    code: 'plan.notCanonical',
    expected: '"2021"',
  },
  { fault: 'June has 30 days', at: ['observations', 0, 'period'], put: '2020-06-31', code: 'period.noSuchDay' },
  { fault: 'a period ends after it starts', at: ['period'], put: '2021-05-02/2021-05-01', code: 'period.reversed' },
  {
    fault: 'a five-year target is not one of a yearly plan',
    at: ['targets', 0, 'period'],
    put: '2021-01-01/P5Y',
    code: 'plan.periodTooLong',
    expected: '≤ 2021',
  },
  {
    fault: 'a target over 400 days is not one of a yearly plan',
    at: ['targets', 0, 'period'],
    put: '2020-11-27/2021-12-31',
    code: 'plan.periodTooLong',
  },
  {
    fault: 'a base is a period',
    at: ['targets', 3, 'goal', 'base', 'period'],
    put: '6/2020',
    code: 'period.malformedDate',
  },
  {
    fault: 'a span of years is a period',
    at: ['targets', 5, 'goal', 'span'],
    put: '2021-2025',
    code: 'period.malformed',
  },
  {
    fault: 'an unknown figure is of a period',
    at: ['unknowns', 0, 'period'],
    put: 'cùng kỳ',
    code: 'period.malformed',
  },
  { fault: 'a plan is issued on a day', at: ['issuedOn'], put: '2021-02-30', code: 'period.noSuchDay' },
  {
    fault: 'a target is set on a day',
    at: ['targets', 0, 'basis', 'on'],
    put: '21/12/2020',
    code: 'period.malformedDate',
  },
  {
    fault: 'a figure is stated on a day',
    at: ['observations', 0, 'asOf'],
    put: '2020-8-24',
    code: 'period.malformedDate',
  },
  {
    fault: 'a document is issued on a day',
    at: ['documents', 0, 'issuedOn'],
    put: '2020',
    code: 'period.malformedDate',
  },
  {
    fault: 'an area does not end before it starts',
    at: ['areas', 1, 'validTo'],
    put: '2002-10-16',
    code: 'area.endsBeforeStart',
    expected: '≥ 2002-10-17',
  },
]

const amountFaults: readonly PlanFault[] = [
  ['1e1000000000', 'decimal.malformed'],
  ['0x10', 'decimal.malformed'],
  ['NaN', 'decimal.malformed'],
  ['Infinity', 'decimal.malformed'],
  ['1.000.000', 'decimal.malformed'],
  ['0,15', 'decimal.malformed'],
  ['１２', 'decimal.malformed'],
  [' 5', 'decimal.malformed'],
  ['', 'decimal.malformed'],
  ['007', 'plan.notCanonical'],
  ['-0', 'plan.notCanonical'],
  ['9'.repeat(65), 'decimal.tooManyDigits'],
].map(([put, code]) => ({
  fault: `${String(put).slice(0, 20)} is no amount of a plan`,
  at: ['observations', 0, 'quantity', 'amount'],
  put,
  code: code as IssueCode,
}))

const repeatedRows: readonly PlanFault[] = tableNames.map((table) => {
  const rows: readonly unknown[] = samplePlan[table]
  const place = [table, rows.length]
  return {
    fault: `a row of ${table} stands twice`,
    at: [table],
    put: [...rows, rows[0]],
    ...(table === 'units'
      ? { code: 'unit.duplicate', path: place }
      : { code: 'plan.duplicateId', path: [...place, 'id'] }),
  }
})

const linkFaults: readonly PlanFault[] = [
  {
    fault: 'an area lies in itself',
    at: ['areas', 0, 'parent'],
    put: 'province',
    code: 'plan.cycle',
    received: 'province → province',
  },
  {
    fault: 'two areas lie in each other',
    at: ['areas', 0, 'parent'],
    put: 'city',
    code: 'plan.cycle',
    path: ['areas', 1, 'parent'],
    received: 'province → city → province',
  },
  {
    fault: 'two indicators are part of each other',
    at: ['indicators', 0, 'partOf'],
    put: { whole: 'industry', coverage: 'ofWhich' },
    code: 'plan.cycle',
    path: ['indicators', 1, 'partOf'],
  },
  {
    fault: 'two indicators are equivalent to each other',
    at: ['indicators', 3, 'equivalentOf'],
    put: 'visits-in-thousands',
    code: 'plan.cycle',
    path: ['indicators', 4, 'equivalentOf'],
  },
  {
    fault: 'a rate is a ratio of itself',
    at: ['indicators', 2, 'ratioOf', 'part'],
    put: 'industry-share',
    code: 'plan.cycle',
    path: ['indicators', 2, 'ratioOf'],
  },
  {
    fault: 'an observation does not say what it is out of',
    at: ['claims', 0, 'whole', 'outOf'],
    put: 'output-2020',
    code: 'plan.noOutOf',
  },
  {
    fault: 'a group has a single target',
    at: ['targets', 0, 'jointly'],
    put: 'alone',
    code: 'plan.loneGroupMember',
    received: 'alone',
  },
]

/** Faults that a plan may have though each of its rows is of the right shape. */
export const planFaults: readonly PlanFault[] = [
  ...danglingReferences,
  ...inheritedNames,
  ...unitFaults,
  ...boundFaults,
  ...periodFaults,
  ...amountFaults,
  ...repeatedRows,
  ...linkFaults,
]
