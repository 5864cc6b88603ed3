import type { IssueCode, Path } from '../../src/result/index.ts'

/** A value of the wrong shape put into the sample plan (nothing, where it is left out), and what the door answers. */
export type ShapeFault = {
  readonly fault: string
  readonly at: Path
  readonly put?: unknown
  readonly code: IssueCode
  readonly path?: Path
  readonly expected?: string
  readonly received?: string
}

const amount = ['observations', 0, 'quantity', 'amount'] as const

/** Each is answered by the one issue. */
export const shapeFaults: readonly ShapeFault[] = [
  { fault: 'the format is missing', at: ['format'], code: 'schema.missing', expected: 'ktxh/1' },
  { fault: 'the format is another', at: ['format'], put: 'ktxh/2', code: 'schema.notAnOption', received: 'ktxh/2' },
  { fault: 'the plan has no name', at: ['name'], code: 'schema.missing', expected: 'object' },
  { fault: 'the plan has no Vietnamese name', at: ['name', 'vi'], code: 'schema.missing', expected: 'string' },
  { fault: 'the name is empty', at: ['name', 'vi'], put: '', code: 'schema.length', expected: '≥ 1', received: '' },
  { fault: 'the name is a text', at: ['name'], put: 'Kế hoạch', code: 'schema.wrongType', expected: 'object' },
  { fault: 'an id is empty', at: ['id'], put: '', code: 'schema.length', expected: '≥ 1' },
  { fault: 'an id is too long', at: ['id'], put: 'x'.repeat(129), code: 'schema.length', expected: '≤ 128' },
  { fault: 'a field is not of the format', at: ['comment'], put: 'x', code: 'schema.unknownField' },
  {
    fault: 'a field of a row is not of the format',
    at: ['targets', 0, 'value'],
    put: '5',
    code: 'schema.unknownField',
  },
  {
    fault: 'an optional field is null',
    at: ['observations', 0, 'asOf'],
    put: null,
    code: 'schema.wrongType',
    expected: 'string',
    received: 'null',
  },
  { fault: 'an amount is missing', at: amount, code: 'schema.missing' },
  { fault: 'an amount is a number', at: amount, put: 9578, code: 'schema.wrongType', received: '9578' },
  { fault: 'an amount is no number', at: amount, put: Number.NaN, code: 'schema.wrongType', received: 'NaN' },
  { fault: 'an amount is a bigint', at: amount, put: 5n, code: 'schema.wrongType', received: '5' },
  { fault: 'an amount is true', at: amount, put: true, code: 'schema.wrongType', received: 'true' },
  {
    fault: 'an amount is a forged decimal',
    at: amount,
    put: { s: 1, e: 0, d: [3], toStringTag: '[object Decimal]' },
    code: 'schema.wrongType',
    received: 'object',
  },
  { fault: 'an amount is a list', at: amount, put: ['9578'], code: 'schema.wrongType', received: 'array' },
  { fault: 'an amount is a function', at: amount, put: () => '9578', code: 'schema.wrongType', received: 'function' },
  {
    fault: 'a status is none of those known',
    at: ['observations', 0, 'status'],
    put: 'planned',
    code: 'schema.notAnOption',
    expected: 'final | actual | provisional | estimated | forecast',
    received: 'planned',
  },
  { fault: 'a status is missing', at: ['observations', 0, 'status'], code: 'schema.missing' },
  {
    fault: 'a name of the prototype is no status',
    at: ['observations', 0, 'status'],
    put: 'toString',
    code: 'schema.notAnOption',
  },
  {
    fault: 'a goal has no kind',
    at: ['targets', 0, 'goal', 'kind'],
    code: 'schema.missing',
    expected: 'level | growth | reduction | averageGrowth | completion | maintain | decline | milestone',
  },
  {
    fault: 'a goal is of no kind known',
    at: ['targets', 0, 'goal', 'kind'],
    put: 'constructor',
    code: 'schema.notAnOption',
  },
  { fault: 'a goal is a text', at: ['targets', 0, 'goal'], put: 'level', code: 'schema.wrongType', received: 'level' },
  { fault: 'a growth has no base', at: ['targets', 1, 'goal', 'base'], code: 'schema.missing' },
  {
    fault: 'a base is none of those known',
    at: ['targets', 1, 'goal', 'base'],
    put: 'lastYear',
    code: 'schema.noVariant',
    expected: 'samePeriodLastYear | previousYear | previousMonth | unstated | { period }',
    received: 'lastYear',
  },
  { fault: 'a base holds a number', at: ['targets', 3, 'goal', 'base', 'period'], put: 2020, code: 'schema.wrongType' },
  { fault: 'a span is a number', at: ['targets', 5, 'goal', 'span'], put: 5, code: 'schema.noVariant', received: '5' },
  { fault: 'a range has one end', at: ['targets', 1, 'goal', 'bound', 'high'], code: 'schema.missing' },
  {
    fault: 'a bound is of no kind known',
    at: ['targets', 0, 'goal', 'bound', 'kind'],
    put: 'about',
    code: 'schema.notAnOption',
  },
  {
    fault: 'an operand is empty',
    at: ['claims', 0, 'part'],
    put: {},
    code: 'schema.noVariant',
    expected: '{ observation } | { outOf } | { target } | { unknown } | { quantity }',
  },
  {
    fault: 'an operand is two',
    at: ['claims', 0, 'part', 'target'],
    put: 'output-2021',
    code: 'schema.noVariant',
    path: ['claims', 0, 'part'],
  },
  {
    fault: 'an operand is an id',
    at: ['claims', 0, 'part'],
    put: 'gifts-2020',
    code: 'schema.noVariant',
    received: 'gifts-2020',
  },
  { fault: 'an operand names a number', at: ['claims', 0, 'part', 'observation'], put: 7, code: 'schema.wrongType' },
  {
    fault: 'a quantity in a claim has no unit',
    at: ['claims', 3, 'parts', 1, 'quantity', 'unit'],
    code: 'schema.missing',
  },
  {
    fault: 'a growth has one end',
    at: ['claims', 5, 'value', 'growth'],
    put: [{ target: 'output-2021' }],
    code: 'schema.length',
    expected: '≥ 2',
  },
  { fault: 'a sum has no parts', at: ['claims', 3, 'parts'], put: [], code: 'schema.length', expected: '≥ 1' },
  { fault: 'a sum of no list', at: ['claims', 3, 'parts'], put: {}, code: 'schema.wrongType', expected: 'array' },
  {
    fault: 'a figure is restated three times',
    at: ['claims', 4, 'statements'],
    put: Array(3).fill({ observation: 'visits-2020' }),
    code: 'schema.length',
    expected: '≤ 2',
  },
  { fault: 'a basis is missing', at: ['targets', 0, 'basis'], code: 'schema.missing' },
  { fault: 'a row is a text', at: ['unknowns', 1], put: 'inspections', code: 'schema.wrongType' },
  { fault: 'a row is null', at: ['unknowns', 1], put: null, code: 'schema.wrongType', received: 'null' },
  {
    fault: 'a list of codes is a code',
    at: ['indicators', 0, 'codes'],
    put: 'H0501',
    code: 'schema.wrongType',
    expected: 'array',
  },
  {
    fault: 'a price basis is of no prices',
    at: ['indicators', 0, 'priceBasis'],
    put: {},
    code: 'schema.missing',
    path: ['indicators', 0, 'priceBasis', 'prices'],
  },
  {
    fault: 'current prices have no year',
    at: ['indicators', 1, 'priceBasis', 'year'],
    put: '2020',
    code: 'schema.unknownField',
  },
  { fault: 'a table is missing', at: ['unknowns'], code: 'schema.missing', expected: 'array' },
  { fault: 'a table is an object', at: ['documents'], put: {}, code: 'schema.wrongType', expected: 'array' },
]
