import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addUpTargets,
  allocateTarget,
  asObservation,
  type MissingPolicy,
  type RolledUp,
  rollUp,
} from '../../src/aggregate/index.ts'
import type { Area } from '../../src/area/index.ts'
import type { Observation, Qualifier, Status } from '../../src/observation/index.ts'
import { firstHalf, month, nineMonths, type Period, periodBounds, quarter, year } from '../../src/period/index.ts'
import { withObservations, withTargets } from '../../src/plan/index.ts'
import { valueOf } from '../../src/result/index.ts'
import { between, level } from '../../src/target/index.ts'
import { quantity } from '../../src/unit/index.ts'
import { compare, type Fraction, minus, over, parse, plus, print } from '../oracle/fraction.ts'
import { aim, cityWith, report, wards } from '../support/city.ts'
import { runs } from '../support/runs.ts'

const quarters = ([1, 2, 3, 4] as const).map((n) => quarter(2021, n))
const policies = fc.constantFrom<MissingPolicy>('refuse', 'skip', 'carryForward')
const cents = fc.integer({ min: -1_000_000, max: 1_000_000_000 }).map((n) => print(BigInt(n), 2))
const statuses = fc.constantFrom<Status>('final', 'actual', 'provisional', 'estimated', 'forecast')
const qualifiers = fc.constantFrom<Qualifier | undefined>(
  undefined,
  undefined,
  'over',
  'under',
  'atLeast',
  'atMost',
  'about',
)

/** Quarterly reports of the three wards, each there or not. */
const reportsOf = (of: string, present: fc.Arbitrary<boolean>): fc.Arbitrary<readonly Observation[]> =>
  fc
    .tuple(
      ...wards.flatMap(({ id }) =>
        quarters.map((slot) => fc.tuple(fc.constant(id), fc.constant(slot), cents, present, statuses, qualifiers)),
      ),
    )
    .map((rows) =>
      rows.flatMap(([area, slot, amount, there, status, qualifier]) =>
        there ? [report(of, area, slot, amount, { status, ...(qualifier === undefined ? {} : { qualifier }) })] : [],
      ),
    )

const mostly = fc.integer({ min: 0, max: 9 }).map((n) => n > 0)
const always = fc.constant(true)

const both = { areas: 'children', periods: 'quarter' } as const
const figureOf = (result: ReturnType<typeof rollUp>) =>
  result.outcome === 'determined'
    ? { amount: result.quantity.amount, status: result.status, qualifier: result.qualifier }
    : result.reason

/** The totals of one step as the only reports for the next. */
const fed = (results: readonly ReturnType<typeof rollUp>[], source = { document: 'reports', section: 'I' }) =>
  cityWith(
    results
      .filter((result): result is RolledUp => result.outcome === 'determined')
      .map((result, at) => asObservation(result, { id: String(at), source })),
  )

describe.each(['revenue', 'households'])('%s over wards and quarters', (indicator) => {
  const ask = { indicator, period: year(2021) }
  const joint = (rows: readonly Observation[], missing: MissingPolicy = 'refuse') =>
    rollUp(cityWith(rows), { ...ask, over: both, missing })

  test('comes to the same in either order: wards first, quarters first, both at once', () => {
    fc.assert(
      fc.property(reportsOf(indicator, always), (rows) => {
        const plan = cityWith(rows)
        const byQuarter = quarters.map((period) => rollUp(plan, { indicator, period, over: { areas: 'children' } }))
        const byWard = wards.map(({ id }) => rollUp(plan, { ...ask, area: id, over: { periods: 'quarter' } }))
        const expected = figureOf(joint(rows))
        expect(figureOf(rollUp(fed(byQuarter), { ...ask, over: { periods: 'quarter' } }))).toEqual(expected)
        expect(figureOf(rollUp(fed(byWard), { ...ask, over: { areas: 'children' } }))).toEqual(expected)
      }),
      { numRuns: runs / 10 },
    )
  })

  test('comes to the same in either order with missing figures, skipped or carried forward', () => {
    fc.assert(
      fc.property(
        reportsOf(indicator, mostly),
        fc.constantFrom<MissingPolicy>('skip', 'carryForward'),
        (rows, missing) => {
          const plan = cityWith(rows)
          const byQuarter = quarters.map((period) =>
            rollUp(plan, { indicator, period, over: { areas: 'children' }, missing }),
          )
          const byWard = wards.map(({ id }) =>
            rollUp(plan, { ...ask, area: id, over: { periods: 'quarter' }, missing }),
          )
          const whole = joint(rows, missing)
          fc.pre(whole.outcome === 'determined')
          fc.pre([...byQuarter, ...byWard].every(({ outcome }) => outcome === 'determined'))
          expect(figureOf(rollUp(fed(byQuarter), { ...ask, over: { periods: 'quarter' } }))).toEqual(figureOf(whole))
          expect(figureOf(rollUp(fed(byWard), { ...ask, over: { areas: 'children' } }))).toEqual(figureOf(whole))
        },
      ),
      { numRuns: runs / 10 },
    )
  })

  test('does not depend on the order of reports, of wards, or of periods', () => {
    fc.assert(
      fc.property(reportsOf(indicator, mostly), policies, fc.infiniteStream(fc.nat(1000)), (rows, missing, keys) => {
        const shuffled = <T>(list: readonly T[]): readonly T[] =>
          list
            .map((each) => [keys.next().value ?? 0, each] as const)
            .sort(([a], [b]) => a - b)
            .map(([, each]) => each)
        const over = { areas: shuffled(wards).map(({ id }) => id), periods: shuffled(quarters) }
        const { working, ...expected } = joint(rows, missing)
        const { working: _, ...found } = rollUp(cityWith(shuffled(rows)), { ...ask, over, missing })
        expect(found).toEqual(expected)
        expect(working.rule).toBe(indicator === 'revenue' ? 'sum' : 'last')
      }),
      { numRuns: runs / 10 },
    )
  })

  test('counts every figure that is needed as reported, carried or missing', () => {
    fc.assert(
      fc.property(reportsOf(indicator, mostly), policies, (rows, missing) => {
        const { coverage } = joint(rows, missing)
        expect(coverage.needed).toBe(indicator === 'revenue' ? 12 : 3)
        expect(coverage.reported + coverage.carried.length + coverage.missing.length).toBe(coverage.needed)
        const needed = rows.filter(({ period }) => indicator === 'revenue' || period === quarters[3])
        expect(coverage.reported).toBe(needed.length)
      }),
      { numRuns: runs / 10 },
    )
  })
})

/** What a result comes to, as a fraction. */
const fractionOf = (result: ReturnType<typeof rollUp>): Fraction => {
  if (result.outcome === 'undetermined') throw new Error(result.reason)
  const { amount, exact } = result.quantity
  return exact === undefined ? parse(amount) : over(parse(exact.numerator), parse(exact.denominator))
}

test('the total is the sum that fractions of whole numbers give', () => {
  fc.assert(
    fc.property(reportsOf('revenue', always), (rows) => {
      const result = rollUp(cityWith(rows), { indicator: 'revenue', period: year(2021), over: both })
      const sum = rows.map(({ quantity }) => parse(quantity.amount)).reduce(plus)
      expect(compare(fractionOf(result), sum)).toBe(0)
    }),
    { numRuns: runs / 10 },
  )
})

test('a rate is the quotient of the totals of its parts', () => {
  const ward = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 900 }))
  fc.assert(
    fc.property(fc.tuple(ward, ward, ward), (counts) => {
      const rows = wards.flatMap(({ id }, at) => [
        report('poor', id, year(2021), String(counts[at]?.[0])),
        report('households', id, year(2021), String(counts[at]?.[1])),
      ])
      const result = rollUp(cityWith(rows), { indicator: 'poverty', period: year(2021), over: { areas: 'children' } })
      const [poor, all] = [0, 1].map((side) => counts.reduce((sum, row) => sum + (row[side] ?? 0), 0))
      expect(compare(fractionOf(result), [BigInt(poor ?? 0) * 100n, BigInt(all ?? 0)])).toBe(0)
    }),
    { numRuns: runs },
  )
})

describe.each([
  ['poverty', 'poor', 'households'],
  ['revenue-per-person', 'revenue', 'people'],
])('%s, the quotient of two totals', (rate, part, whole) => {
  const positive = fc.integer({ min: 1, max: 900 }).map(String)
  const reports = fc.array(fc.tuple(positive, positive, mostly, mostly), { minLength: 12, maxLength: 12 }).map((rows) =>
    rows.flatMap(([top, bottom, hasTop, hasBottom], at) => {
      const { id = '' } = wards[at % 3] ?? {}
      const slot = quarters[Math.floor(at / 3)] ?? year(2021)
      return [...(hasTop ? [report(part, id, slot, top)] : []), ...(hasBottom ? [report(whole, id, slot, bottom)] : [])]
    }),
  )

  test('comes to the same over wards and quarters, whichever of its parts are rolled up first', () => {
    fc.assert(
      fc.property(reports, fc.constantFrom<MissingPolicy>('refuse', 'carryForward'), (rows, missing) => {
        const plan = cityWith(rows)
        const ask = { period: year(2021), missing }
        const expected = rollUp(plan, { ...ask, indicator: rate, over: both })
        const each = [part, whole]
        const byWard = each.flatMap((of) =>
          wards.map(({ id }) => rollUp(plan, { ...ask, indicator: of, area: id, over: { periods: 'quarter' } })),
        )
        const byQuarter = each.flatMap((of) =>
          quarters.map((period) => rollUp(plan, { indicator: of, period, over: { areas: 'children' }, missing })),
        )
        fc.pre(expected.outcome === 'determined')
        fc.pre([...byWard, ...byQuarter].every(({ outcome }) => outcome === 'determined'))
        const overWards = rollUp(fed(byWard), { indicator: rate, period: year(2021), over: { areas: 'children' } })
        const overQuarters = rollUp(fed(byQuarter), {
          indicator: rate,
          period: year(2021),
          over: { periods: 'quarter' },
        })
        expect(compare(fractionOf(overWards), fractionOf(expected))).toBe(0)
        expect(compare(fractionOf(overQuarters), fractionOf(expected))).toBe(0)
      }),
      { numRuns: runs / 10 },
    )
  })
})

test('cumulative reports and increments say the same', () => {
  const toDate: readonly Period[] = [quarter(2021, 1), firstHalf(2021), nineMonths(2021), year(2021)]
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 4, maxLength: 4 }), (increments) => {
      const sums = increments.map((_, at) => increments.slice(0, at + 1).reduce((a, b) => a + b, 0))
      const cumulative = cityWith(
        sums.map((amount, at) => report('revenue', 'north', toDate[at] ?? year(2021), String(amount))),
      )
      const direct = cityWith(
        increments.map((amount, at) => report('revenue', 'north', quarters[at] ?? year(2021), String(amount))),
      )
      for (const period of [...quarters, ...toDate]) {
        const ask = { indicator: 'revenue', area: 'north', period, over: {} }
        expect(figureOf(rollUp(cumulative, ask))).toEqual(figureOf(rollUp(direct, ask)))
      }
    }),
    { numRuns: runs / 10 },
  )
})

test('cumulative reports hold whatever was corrected before they were made', () => {
  const toDate: readonly Period[] = [quarter(2021, 1), firstHalf(2021), nineMonths(2021), year(2021)]
  const reported = ['2021-04-05', '2021-07-05', '2021-10-05', '2022-01-05']
  const days = ['2021-05-01', '2021-06-01', '2021-08-01', '2021-09-01', '2021-12-01', '2022-03-01']
  const first = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 4, maxLength: 4 })
  const change = fc.tuple(fc.nat(3), fc.constantFrom(...days), fc.integer({ min: -500, max: 500 }))
  const changes = fc.uniqueArray(change, { maxLength: 6, selector: ([, day]) => day })
  fc.assert(
    fc.property(first, changes, fc.constantFrom(...days, '2022-06-01'), (amounts, changed, asOf) => {
      const late = changed.filter(([at, day]) => day > (reported[at] ?? ''))
      const knew = (at: number, on: string) =>
        late.filter(([of, day]) => of === at && day <= on).reduce((sum, [, , by]) => sum + by, amounts[at] ?? 0)
      const cumulative = (at: number, on: string) =>
        report(
          'revenue',
          'north',
          toDate[at] ?? year(2021),
          String([0, 1, 2, 3].slice(0, at + 1).reduce((sum, each) => sum + knew(each, on), 0)),
          { asOf: on },
        )
      const rows = [...reported.map((on, at) => cumulative(at, on)), ...late.map(([at, on]) => cumulative(at, on))]
      for (const [at, period] of quarters.entries()) {
        const found = rollUp(cityWith(rows), { indicator: 'revenue', area: 'north', period, over: {}, asOf })
        const wanted = (reported[at] ?? '') <= asOf ? String(knew(at, asOf)) : 'noObservation'
        expect(found.outcome === 'determined' ? found.quantity.amount : found.reason).toBe(wanted)
      }
    }),
    { numRuns: runs / 10 },
  )
})

test('a correction changes the year by just as much as it changes the quarter', () => {
  fc.assert(
    fc.property(reportsOf('revenue', always), fc.nat(11), cents, (rows, at, amount) => {
      const wrong = rows[at]
      if (wrong?.area === undefined) throw new Error('no report')
      const { area, period, status, quantity } = wrong
      const right = report('revenue', area, period, amount, { asOf: '2022-02-01', status })
      const before = cityWith(rows)
      const after = valueOf(withObservations(before, [right]))
      const [was, is] = [before, after].map((plan) =>
        fractionOf(rollUp(plan, { indicator: 'revenue', period: year(2021), over: both })),
      )
      const change = minus(parse(amount), parse(quantity.amount))
      expect(was && is && compare(minus(is, was), change)).toBe(0)
    }),
    { numRuns: runs / 10 },
  )
})

test('a target split over wards adds up to it again, whatever the weights, the places and the policy', () => {
  const weight = fc.integer({ min: 0, max: 100_000 }).map(String)
  const weights = fc.tuple(weight, weight, weight).filter((all) => all.some((each) => each !== '0'))
  const ends = fc.tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 10 ** 6 }))
  const remainders = fc.constantFrom('largestRemainder', 'largestWeight', 'first')
  fc.assert(
    fc.property(weights, ends, fc.integer({ min: 2, max: 5 }), remainders, (own, [low, width], places, remainder) => {
      const money = (cents: number) => quantity(print(BigInt(cents), 2), 'millionVnd')
      const target = aim('revenue', level(between(money(low), money(low + width))))
      const plan = cityWith([], { targets: [target] })
      const by = wards.map(({ id }, at) => ({ area: id, weight: own[at] ?? '0' }))
      const basis = { by: 'city', as: 'assigned' } as const
      const split = allocateTarget(plan, { target: target.id, over: 'children', by, places, remainder, basis })
      if (split.outcome === 'undetermined') throw new Error(split.reason)
      const whole = valueOf(
        withTargets(
          plan,
          split.shares.map((share) => share.target),
        ),
      )
      expect(addUpTargets(whole, { target: target.id, over: 'children' })).toMatchObject({ addsUp: true, missing: [] })
    }),
    { numRuns: runs / 5 },
  )
})

test('the year of any unit is the same asked for as a whole and by its parts, whenever units merge', () => {
  const merging = fc.tuple(fc.integer({ min: 2, max: 11 }), fc.integer({ min: 1, max: 4 }))
  const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 60, maxLength: 60 })
  fc.assert(
    fc.property(merging, amounts, ([first, gap], values) => {
      const second = Math.min(first + gap, 12)
      const starts = (number: number) => ({ validFrom: periodBounds(month(2021, number)).start ?? '' })
      const ends = (number: number, area: string) => ({
        validTo: periodBounds(month(2021, number - 1)).end,
        successors: [{ area }],
      })
      const unit = { name: { vi: 'Tên' }, level: 'commune', parent: 'city' } as const
      const lives: readonly (readonly [string, number, number])[] = [
        ['a', 1, first],
        ['b', 1, first],
        ['c', 1, second],
        ['ab', first, second],
        ['abc', second, 13],
      ]
      const areas: readonly Area[] = [
        { id: 'city', name: { vi: 'Tên' }, level: 'district' },
        { ...unit, id: 'a', ...ends(first, 'ab') },
        { ...unit, id: 'b', ...ends(first, 'ab') },
        { ...unit, id: 'c', ...ends(second, 'abc') },
        { ...unit, id: 'ab', ...starts(first), ...ends(second, 'abc') },
        { ...unit, id: 'abc', ...starts(second) },
      ]
      const rows = lives.flatMap(([id, from, to], row) =>
        Array.from({ length: to - from }, (_, at) =>
          report('revenue', id, month(2021, from + at), String(values[row * 12 + from + at - 1])),
        ),
      )
      const plan = cityWith(rows, { areas })
      const total = rows.reduce((sum, { quantity }) => sum + Number(quantity.amount), 0)
      for (const periods of [undefined, 'half', 'quarter', 'month'] as const) {
        const over = periods === undefined ? {} : { periods }
        const of = (area: string) => figureOf(rollUp(plan, { indicator: 'revenue', period: year(2021), area, over }))
        expect(of('abc')).toMatchObject({ amount: String(total) })
        for (const area of ['a', 'b', 'c', 'ab']) expect(of(area)).toBe('areaNotThen')
        const all = { indicator: 'revenue', period: year(2021), over: { ...over, areas: 'children' } } as const
        expect(figureOf(rollUp(plan, all))).toMatchObject({ amount: String(total) })
      }
    }),
    { numRuns: runs / 20 },
  )
})
