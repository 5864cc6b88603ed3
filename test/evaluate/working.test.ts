import { describe, expect, test } from 'vitest'
import type { Evaluation } from '../../src/evaluate/index.ts'
import type { Observation, Qualifier } from '../../src/observation/index.ts'
import { year, years } from '../../src/period/index.ts'
import {
  atLeast,
  averageGrowth,
  bare,
  between,
  completion,
  exactly,
  type Goal,
  growth,
  level,
  maintain,
  reduction,
} from '../../src/target/index.ts'
import { percent, quantity, type StandardUnit } from '../../src/unit/index.ts'
import { indicatorOf, judged, seen } from '../support/evaluation.ts'

const output = indicatorOf('billionVnd')
const dossiers = indicatorOf('dossier')
const money = (amount: string, of = 2021, more = {}) => seen(amount, 'billionVnd', year(of), more)
const counted = (amount: string, more = {}) => seen(amount, 'dossier', year(2021), more)
const received = (amount: string, more = {}) => counted(amount, { indicator: 'received', ...more })
const grow = (reading: 'relative' | 'units') => growth(bare(percent('5')), { base: 'previousYear', reading })
const share = completion(bare(percent('100')), { of: 'received' })

/** What stands in the working, each input with its role. */
const inputsOf = ({ working }: Evaluation) => working.inputs.map(({ role, quantity }) => `${role} ${quantity.amount}`)

describe('a verdict shows the figures that it was made of', () => {
  test.each<[string, Goal, readonly Observation[], inputs: readonly string[]]>([
    ['a level', level(bare(quantity('50', 'billionVnd'))), [money('46')], ['actual 46', 'planned 50']],
    [
      'a range',
      level(between(quantity('9', 'billionVnd'), quantity('10', 'billionVnd'))),
      [money('46')],
      ['actual 46', 'planned 9', 'planned 10'],
    ],
    ['a growth', grow('relative'), [money('100', 2020), money('108')], ['actual 108', 'base 100', 'planned 5']],
    [
      'an average growth',
      averageGrowth(bare(percent('5')), { span: years(2020, 2021) }),
      [money('100', 2019), money('121')],
      ['actual 121', 'base 100', 'planned 5'],
    ],
    [
      'what is maintained',
      maintain({ base: 'previousYear' }),
      [money('4', 2020), money('5')],
      ['actual 5', 'planned 4'],
    ],
  ])('%s', (_, goal, observations, inputs) => {
    expect(inputsOf(judged(goal, output, observations))).toEqual(inputs)
  })

  test('a share: the figure that it is printed with, or the one that counts the whole', () => {
    const printed = judged(share, dossiers, [counted('36', { outOf: '37' })])
    expect(inputsOf(printed)).toEqual(['actual 36', 'whole 37', 'planned 100'])
    expect(printed).toMatchObject({ working: { rule: 'share' } })
    const elsewhere = judged(share, dossiers, [counted('36'), received('40')])
    expect(inputsOf(elsewhere)).toEqual(['actual 36', 'whole 40', 'planned 100'])
  })

  test('a level is no formula, and a growth is one', () => {
    const plain = judged(level(bare(quantity('50', 'billionVnd'))), output, [money('46')])
    expect(plain).toMatchObject({ working: { exact: { numerator: '46', denominator: '1' } } })
    expect(plain.working).not.toHaveProperty('rule')
    expect(judged(grow('relative'), output, [money('100', 2020), money('108')])).toMatchObject({
      working: { rule: 'growthRate' },
    })
  })

  test('a qualifier stands beside the figure that has one, and nowhere else', () => {
    const goal = level(atLeast(quantity('40', 'billionVnd')))
    const [over] = judged(goal, output, [money('46', 2021, { qualifier: 'over' })]).working.inputs
    const [plain] = judged(goal, output, [money('46')]).working.inputs
    expect(over).toMatchObject({ qualifier: 'over' })
    expect(plain).not.toHaveProperty('qualifier')
  })
})

describe('a refusal shows what is known all the same', () => {
  const [two, other] = [money('46'), money('47')]
  const about = (amount: string, of = 2021) => money(amount, of, { qualifier: 'about' })

  test.each<[string, Goal, readonly Observation[], reason: string, inputs: readonly string[]]>([
    [
      'two figures of now',
      grow('relative'),
      [two, other],
      'conflictingObservations',
      ['conflicting 46', 'conflicting 47'],
    ],
    [
      'two figures of then',
      grow('relative'),
      [money('1', 2020), money('2', 2020), two],
      'conflictingObservations',
      ['actual 46', 'conflicting 1', 'conflicting 2'],
    ],
    ['no figure of then', grow('relative'), [two], 'noBase', ['actual 46']],
    [
      'about a figure now',
      grow('relative'),
      [money('1', 2020), about('46')],
      'onlyApproximate',
      ['actual 46', 'base 1'],
    ],
    ['about a figure then', grow('relative'), [about('1', 2020), two], 'onlyApproximate', ['actual 46', 'base 1']],
    ['growth from nothing', grow('relative'), [money('0', 2020), two], 'zeroBase', ['actual 46', 'base 0']],
    [
      'another thing counted then',
      grow('units'),
      [seen('1', 'hectare', year(2020)), two],
      'unitsDiffer',
      ['actual 46', 'base 1'],
    ],
    [
      'an average growth from nothing',
      averageGrowth(bare(percent('5')), { span: year(2021) }),
      [money('0', 2020), two],
      'zeroBase',
      ['actual 46', 'base 0'],
    ],
    [
      'an average growth to less than nothing',
      averageGrowth(bare(percent('5')), { span: year(2021) }),
      [money('5', 2020), money('-1')],
      'negativeRadicand',
      ['actual -1', 'base 5'],
    ],
    [
      'about a figure maintained',
      maintain({ base: 'previousYear' }),
      [about('4', 2020), two],
      'onlyApproximate',
      ['actual 46'],
    ],
    ['what a month before a year was', maintain({ base: 'previousMonth' }), [two], 'noBase', ['actual 46']],
    [
      'a level of something else',
      level(bare(quantity('5', 'hectare'))),
      [two],
      'unitsDiffer',
      ['actual 46', 'planned 5'],
    ],
    [
      'about a level',
      level(bare(quantity('5', 'billionVnd'))),
      [about('46')],
      'onlyApproximate',
      ['actual 46', 'planned 5'],
    ],
  ])('%s', (_, goal, observations, reason, inputs) => {
    const evaluation = judged(goal, output, observations)
    expect(evaluation).toMatchObject({ outcome: 'undetermined', reason })
    expect(inputsOf(evaluation)).toEqual(inputs)
    const known = inputs.some((input) => input.startsWith('actual'))
    if (known) expect(evaluation).toHaveProperty('measured.amount', inputs[0]?.slice('actual '.length))
    else expect(evaluation).not.toHaveProperty('measured')
  })

  test.each<[string, readonly Observation[], reason: string, inputs: readonly string[]]>([
    [
      'two figures of the part',
      [counted('36', { outOf: '37' }), counted('35', { outOf: '37' })],
      'conflictingObservations',
      ['conflicting 36', 'conflicting 35'],
    ],
    [
      'two figures of the whole',
      [counted('36'), received('40'), received('41')],
      'conflictingObservations',
      ['actual 36', 'conflicting 40', 'conflicting 41'],
    ],
    ['no figure of the whole', [counted('36')], 'noWhole', ['actual 36']],
    ['a whole of nothing', [counted('0', { outOf: '0' })], 'zeroWhole', ['actual 0', 'whole 0']],
    [
      'a whole of other things',
      [counted('36'), seen('4', 'hectare', year(2021), { indicator: 'received' })],
      'unitsDiffer',
      ['actual 36', 'whole 4'],
    ],
    [
      'about a part',
      [counted('36', { qualifier: 'about' }), received('40')],
      'onlyApproximate',
      ['actual 36', 'whole 40'],
    ],
    [
      'about a whole',
      [counted('36'), received('40', { qualifier: 'about' })],
      'onlyApproximate',
      ['actual 36', 'whole 40'],
    ],
  ])('a share with %s', (_, observations, reason, inputs) => {
    const evaluation = judged(share, dossiers, observations)
    expect(evaluation).toMatchObject({ outcome: 'undetermined', reason })
    expect(inputsOf(evaluation)).toEqual(inputs)
  })

  test('a bound that nobody can read, with what was measured', () => {
    const evaluation = judged(level(bare(quantity('50', 'billionVnd'))), indicatorOf('billionVnd', 'neither'), [two])
    expect(evaluation).toMatchObject({ reason: 'directionUnknown', measured: { amount: '46', unit: 'billionVnd' } })
    expect(inputsOf(evaluation)).toEqual(['actual 46'])
  })

  test('a base whose status is not accepted is named so, not missing', () => {
    const observations = [money('1', 2020, { status: 'forecast' }), two]
    expect(judged(grow('relative'), output, observations, { statuses: ['actual'] })).toMatchObject({
      reason: 'statusNotAccepted',
    })
  })
})

describe('which of several statements counts', () => {
  const fifty = level(exactly(quantity('50', 'hectare')))
  const ha = (
    amount: string,
    more: { asOf?: string; outOf?: string; qualifier?: Qualifier; status?: 'forecast' } = {},
  ) => seen(amount, 'hectare' satisfies StandardUnit, year(2021), more)

  test('the latest, in whatever order they stand', () => {
    const statements = [ha('40', { asOf: '2021-12-01' }), ha('50', { asOf: '2022-01-15' }), ha('30')]
    for (const observed of [statements, [...statements].reverse()]) {
      expect(judged(fifty, indicatorOf('hectare'), observed)).toMatchObject({ outcome: 'met' })
    }
  })

  test('a statement without a day was always known', () => {
    const observed = [ha('50'), ha('40', { asOf: '2022-01-15' })]
    expect(judged(fifty, indicatorOf('hectare'), observed, { asOf: '2021-12-31' })).toMatchObject({ outcome: 'met' })
    expect(judged(fifty, indicatorOf('hectare'), observed)).toMatchObject({ outcome: 'missed' })
  })

  test('none of several whose status is not accepted', () => {
    const forecasts = [ha('50', { status: 'forecast' }), ha('51', { status: 'forecast' })]
    expect(judged(fifty, indicatorOf('hectare'), forecasts, { statuses: ['final'] })).toMatchObject({
      outcome: 'undetermined',
      reason: 'statusNotAccepted',
    })
  })

  test('"50" and "hơn 50" say different things, and so do 36 and 36/40', () => {
    expect(judged(fifty, indicatorOf('hectare'), [ha('50'), ha('50', { qualifier: 'over' })])).toMatchObject({
      reason: 'conflictingObservations',
    })
    expect(judged(fifty, indicatorOf('hectare'), [ha('50'), ha('50', { outOf: '60' })])).toMatchObject({
      reason: 'conflictingObservations',
    })
  })

  test('one of the area that the plan is about, named or not, and of no other', () => {
    const here = { ...ha('50'), area: 'city' }
    const elsewhere = { ...ha('40'), area: 'ward' }
    const facts = { area: 'city' }
    expect(judged(fifty, indicatorOf('hectare'), [here, elsewhere], {}, facts)).toMatchObject({ outcome: 'met' })
    expect(judged(fifty, indicatorOf('hectare'), [elsewhere], {}, facts)).toMatchObject({ outcome: 'pending' })
  })
})

test('a reduction that is asked for where more is better may not be larger', () => {
  const goal = reduction(bare(percent('5')), { base: 'previousYear', reading: 'relative' })
  const observed = (now: string) => [money('100', 2020), money(now)]
  expect(judged(goal, output, observed('97'))).toMatchObject({ outcome: 'exceeded', measured: { amount: '3' } })
  expect(judged(goal, output, observed('94'))).toMatchObject({ outcome: 'missed', measured: { amount: '6' } })
  expect(judged(goal, indicatorOf('billionVnd', 'atTarget'), observed('95'))).toMatchObject({ outcome: 'met' })
  expect(judged(goal, indicatorOf('billionVnd', 'neither'), observed('95'))).toMatchObject({
    reason: 'directionUnknown',
  })
})
