// @ts-check
// From the city to its wards and back: node examples/02-roll-up-wards.mjs [--en]
// The document prints nothing by ward: every figure of a ward is invented and marked as such. The last part is the real plan.
import {
  addUpTargets,
  aggregate,
  allocateTarget,
  asObservation,
  atMost,
  bare,
  compare,
  contributions,
  contributionsOf,
  dates,
  decimal,
  definePlan,
  evaluate,
  factsOf,
  firstHalf,
  formatNumber,
  formatPeriod,
  formatQuantity,
  formatReason,
  growthOf,
  leagueTable,
  level,
  nineMonths,
  observationsOf,
  percent,
  percentOf,
  progressOf,
  projectTarget,
  quantity,
  quarter,
  ranking,
  rollUp,
  rollUpByArea,
  round,
  share,
  structureOf,
  subtract,
  sum,
  targetById,
  targetsOf,
  valueOf,
  withObservations,
  withTargets,
  year,
} from 'ktxh'
import { langSonCity2021 as city } from 'ktxh/plans/lang-son-city-2021'
import { heading, table } from './support/print.mjs'

/** @import { Contender, Determined, Measured, Observation, Period, Plan, Ratio, RollUp } from 'ktxh' */

const locale = process.argv.includes('--en') ? 'en' : 'vi-VN'
const writing = /** @type {const} */ ({ locale, units: city.units })
const say = (/** @type {string} */ vi, /** @type {string} */ en) => (locale === 'en' ? en : vi)
const write = (/** @type {Measured} */ measured) =>
  `${measured.exact === undefined ? '' : '≈ '}${formatQuantity(measured, writing)}`
const inPercent = (/** @type {Ratio} */ ratio, places = 2) =>
  `${formatNumber(percentOf(ratio, { places, rounding: 'halfUp' }), writing)}%`
const signed = (/** @type {string} */ figure) =>
  figure.startsWith('-') || !/[1-9]/.test(figure) ? figure : `+${figure}`
const why = (/** @type {import('ktxh').ReasonCode} */ reason) => `(${formatReason(reason, writing)})`
const percentOr = (/** @type {Determined<Ratio>} */ ratio) =>
  ratio.outcome === 'determined' ? inPercent(ratio.value) : why(ratio.reason)
const nameOfArea = (/** @type {string} */ id) => city.areas.find((area) => area.id === id)?.name.vi ?? id
const paceWords = {
  ahead: say('nhanh hơn', 'ahead'),
  onPace: say('bằng', 'on pace'),
  behind: say('chậm hơn', 'behind'),
}
const invented = say('(số giả định)', '(invented figures)')

// ── Invented figures of the eight wards and communes ────────────────────────────────────────────────────────────────
const wards = ['hoang-van-thu', 'tam-thanh', 'vinh-trai', 'dong-kinh', 'chi-lang', 'hoang-dong', 'quang-lac', 'mai-pha']
const source = { document: 'invented', section: '-' }

/** @param {string} indicator @param {string} unit @param {Period} period @param {readonly (string | undefined)[]} amounts @param {Partial<Observation>} [more] @returns {Observation[]} */
const byWard = (indicator, unit, period, amounts, more = {}) =>
  wards.flatMap((area, at) => {
    const amount = amounts[at]
    if (amount === undefined) return []
    const id = `${indicator}-${area}-${period}-${more.asOf ?? ''}`
    return [
      {
        id,
        indicator,
        area,
        period,
        quantity: { amount: decimal(amount), unit },
        status: /** @type {const} */ ('actual'),
        source,
        ...more,
      },
    ]
  })

/** @param {string} id @param {string} unit @param {'flow' | 'stock' | 'rate'} measure @param {string} vi @param {string} en */
const indicator = (id, unit, measure, vi, en) =>
  /** @type {const} */ ({
    id,
    unit,
    measure,
    name: { vi, en },
    sector: 'wards',
    better: id.startsWith('poor') ? 'lower' : 'higher',
  })

const visits = (/** @type {Period} */ period, /** @type {(string | undefined)[]} */ ...amounts) =>
  byWard('ward-visits', 'visit', period, amounts)

const plan = definePlan({
  ...city,
  documents: [
    ...city.documents,
    { id: 'invented', name: { vi: 'Số giả định để minh họa', en: 'Figures invented for illustration' } },
  ],
  indicators: [
    ...city.indicators,
    indicator('people', 'person', 'stock', 'Dân số', 'People'),
    indicator('households', 'household', 'stock', 'Số hộ', 'Households'),
    indicator('poor-households', 'household', 'stock', 'Số hộ nghèo', 'Poor households'),
    {
      ...indicator('poor-rate', 'percent', 'rate', 'Tỷ lệ hộ nghèo', 'Share of poor households'),
      ratioOf: { part: 'poor-households', whole: 'households' },
    },
    indicator('ward-visits', 'visit', 'flow', 'Lượt khách', 'Visits'),
  ],
  observations: [
    ...city.observations,
    ...byWard('people', 'person', year(2020), ['14210', '12950', '16480', '15120', '13890', '9740', '4310', '11300']),
    ...byWard('households', 'household', year(2021), ['3920', '3610', '4480', '4150', '3920', '2560', '1040', '3010']),
    ...byWard('poor-households', 'household', year(2021), ['2', '1', '3', '2', '2', '9', '11', '6']),
    ...visits(firstHalf(2020), '61000', '98000', '40000', '52000', '74000', '21000', '9000', '17000'),
    ...visits(year(2020), '140000', '226000', '91000', '118000', '169000', '47000', '19000', '36500'),
    ...visits(quarter(2021, 1), '36000', '60000', '24000', '31000', '43000', '12500', '5200', '10100'),
    // Cumulative reports from January on; Quảng Lạc has not reported its nine months.
    ...visits(firstHalf(2021), '70500', '118000', '47500', '60000', '85500', '24800', '10300', '20100'),
    ...visits(nineMonths(2021), '108000', '183500', '72000', '93000', '131000', '38000', undefined, '31000'),
  ],
})
const children = /** @type {const} */ ({ areas: 'children' })
const inWholeVisits = /** @type {const} */ ({ printing: { places: 0, rounding: 'halfUp' } })

console.log(
  say(
    'Minh họa: văn bản không in số theo xã, phường. Mọi số theo xã, phường dưới đây là số giả định.',
    'An illustration: the document prints nothing by ward. Every figure of a ward below is invented.',
  ),
)

heading(
  say(
    `1. Giao chỉ tiêu khách du lịch 2021 cho 8 xã, phường theo dân số ${invented}`,
    `1. The tourist visits of 2021 split over the eight wards by population ${invented}`,
  ),
)
const assigned = allocateTarget(plan, {
  target: 'visitors-2021',
  over: 'children',
  by: { indicator: 'people', period: year(2020) },
  places: 1,
  remainder: 'largestRemainder',
  basis: { by: 'city', as: 'assigned' },
})
const shares = assigned.outcome === 'determined' ? assigned.shares : []
table(
  [say('Địa bàn', 'Area'), say('Dân số', 'People'), say('Chỉ tiêu', 'Target')],
  shares.map(({ area, weight, target }) => [nameOfArea(area), formatNumber(weight, writing), askedOf(target)]),
)
const withShares = valueOf(
  withTargets(
    plan,
    shares.map(({ target }) => target),
  ),
)
const again = addUpTargets(withShares, { target: 'visitors-2021', over: 'children' })
if (again.outcome === 'determined') {
  console.log(
    say('Cộng lại:', 'Added up again:'),
    again.sums.map(write).join(),
    again.addsUp ? say('— khớp', '— agrees') : say('— lệch', '— differs'),
  )
}

heading(
  say(
    `2. Tổng hợp lượt khách theo địa bàn và theo quý ${invented}`,
    `2. Visits rolled up over areas and quarters ${invented}`,
  ),
)
const visitsOf = (/** @type {Plan} */ of, /** @type {Omit<import('ktxh').RollUpRequest, 'indicator'>} */ request) =>
  rollUp(of, { indicator: 'ward-visits', ...request })
table(
  [
    say('Kỳ', 'Period'),
    say('Xử lý số thiếu', 'Missing figures'),
    say('Kết quả', 'Result'),
    say('Có số', 'In'),
    say('Thiếu', 'Missing'),
  ],
  [
    coverageRow(visitsOf(plan, { period: quarter(2021, 1), over: children })),
    coverageRow(visitsOf(plan, { period: quarter(2021, 2), over: children })),
    coverageRow(visitsOf(plan, { period: firstHalf(2021), over: { ...children, periods: 'quarter' } })),
    coverageRow(visitsOf(plan, { period: quarter(2021, 3), over: children })),
    coverageRow(visitsOf(plan, { period: quarter(2021, 3), over: children, missing: 'skip' })),
    coverageRow(visitsOf(plan, { period: quarter(2021, 3), over: children, missing: 'carryForward' })),
  ],
)

heading(
  say(
    `3. Ngày 20/8 Mai Pha đính chính số quý I từ 10.100 lên 10.700 lượt ${invented}`,
    `3. On 20 August Mai Pha corrects its first quarter from 10,100 to 10,700 visits ${invented}`,
  ),
)
const correction = {
  id: 'correction',
  indicator: 'ward-visits',
  area: 'mai-pha',
  period: quarter(2021, 1),
  quantity: quantity('10700', 'visit'),
  status: /** @type {const} */ ('actual'),
  asOf: '2021-08-20',
  source,
}
const corrected = valueOf(withObservations(plan, [correction]))
const half = /** @type {const} */ ({ period: firstHalf(2021), over: { areas: 'children', periods: 'quarter' } })
table(
  [say('Biết đến ngày', 'As known on'), say('Quý I', 'Q1'), say('Quý II', 'Q2'), say('6 tháng', 'Half-year')],
  ['2021-08-19', '2021-08-20'].map((asOf) => [
    formatPeriod(dates(asOf, asOf), writing),
    resultOf(visitsOf(corrected, { period: quarter(2021, 1), over: children, asOf })),
    resultOf(visitsOf(corrected, { period: quarter(2021, 2), over: children, asOf })),
    resultOf(visitsOf(corrected, { ...half, asOf })),
  ]),
)

heading(
  say(
    `4. Tỷ lệ hộ nghèo: tính lại từ số hộ, không cộng tỷ lệ; xếp hạng ${invented}`,
    `4. Poor households: recomputed from counts, rates are not added; ranked ${invented}`,
  ),
)
const poor = rollUpByArea(plan, { indicator: 'poor-rate', period: year(2021), over: children })
const places = ranking(poor.map(contenderOf), { better: 'lower' }).places
table(
  [
    say('Hạng', 'Rank'),
    say('Địa bàn', 'Area'),
    say('Hộ nghèo', 'Poor'),
    say('Tổng số hộ', 'Households'),
    say('Tỷ lệ', 'Rate'),
  ],
  places.map(({ rank, id, tied, value }) => [
    `${rank}${tied ? '=' : ''}`,
    nameOfArea(id),
    formatNumber(value.numerator, writing),
    formatNumber(value.denominator, writing),
    inPercent(value, 3),
  ]),
)
console.log(
  say('Toàn thành phố:', 'The whole city:'),
  resultOf(
    rollUp(plan, {
      indicator: 'poor-rate',
      period: year(2021),
      over: children,
      printing: { places: 3, rounding: 'halfUp' },
    }),
  ),
)

heading(
  say(
    `5. Lượt khách 6 tháng so với chỉ tiêu cả năm, so với cùng kỳ, và ước cả năm ${invented}`,
    `5. Visits of the half-year against the year, against last year, and where it would end ${invented}`,
  ),
)
const visitTargets = ['160000', '270000', '105000', '130000', '190000', '56000', '22000', '44000']
const poorLimits = ['0.06', '0.06', '0.06', '0.06', '0.06', '0.3', '1', '0.3']

/** @param {string} of @param {string} area @param {import('ktxh').Bound} bound */
const wardTarget = (of, area, bound) => ({
  id: `${of}-${area}`,
  indicator: of,
  area,
  period: year(2021),
  goal: level(bound),
  basis: /** @type {const} */ ({ by: 'city', as: 'assigned' }),
  source,
})
const paced = valueOf(
  withTargets(
    plan,
    wards.flatMap((area, at) => [
      wardTarget('ward-visits', area, bare(quantity(visitTargets[at] ?? '0', 'visit'))),
      wardTarget('poor-rate', area, atMost(percent(poorLimits[at] ?? '0'))),
    ]),
  ),
)
const halfYear = definePlan({
  ...paced,
  observations: paced.observations.filter(({ period }) => period !== nineMonths(2021)),
})
table(
  [
    say('Địa bàn', 'Area'),
    say('6 tháng', 'Half-year'),
    say('Đạt', 'Done'),
    say('Cùng kỳ đạt', 'Last year by then'),
    say('Nhịp độ', 'Pace'),
    say('Tăng so cùng kỳ', 'On last year'),
    say('Còn phải đạt/tháng', 'Still a month'),
    say('Cuối năm phải tăng', 'Rest must grow'),
    say('Ước cả năm', 'Projection'),
  ],
  wards.map((area) => progressRow(`ward-visits-${area}`)),
)
console.log(
  say(
    'Ước cả năm theo mùa vụ: như thể đến 30/6 đã đạt cùng tỷ lệ của cả năm như năm trước. Đây là dự báo, không phải kết quả.',
    'Projected by season: as if the same share of the year had come by 30 June as last year. A projection, not a result.',
  ),
)

heading(
  say(
    `6. Bảng xếp hạng theo số chỉ tiêu đạt và vượt, nếu cả năm như ước ${invented}`,
    `6. League table by targets met, were the year to end as projected ${invented}`,
  ),
)
const finely = /** @type {const} */ ({ printing: { places: 4, rounding: 'halfUp' } })
const rates = rollUpByArea(plan, { indicator: 'poor-rate', period: year(2021), over: children, ...finely })
const ended = valueOf(
  withObservations(halfYear, [
    ...wards.flatMap((area) => projected(`ward-visits-${area}`)),
    ...rates.flatMap((rate) =>
      rate.outcome === 'determined' ? [asObservation(rate, { id: `poor-rate-${rate.area}-seen`, source })] : [],
    ),
  ]),
)
const wardEvaluations = evaluate(ended).filter(({ target }) => wards.includes(target.area ?? ''))
table(
  [say('Hạng', 'Rank'), say('Địa bàn', 'Area'), say('Đạt và vượt', 'Met or exceeded')],
  leagueTable(wardEvaluations).map(({ rank, group, met, assessed }) => [
    String(rank ?? '—'),
    nameOfArea(group),
    `${met}/${assessed}`,
  ]),
)
for (const { group, met, assessed } of [
  ...aggregate(wardEvaluations, { by: 'indicator' }),
  ...aggregate(wardEvaluations),
]) {
  const { vi, en = vi } = plan.indicators.find(({ id }) => id === group)?.name ?? { vi: 'Cộng', en: 'In all' }
  console.log(say(`${vi}: ${met}/${assessed} chỉ tiêu đạt và vượt`, `${en}: ${met} of ${assessed} met or exceeded`))
}

heading(
  say(
    '7. Số liệu thật của kế hoạch: tổng và cơ cấu năm 2021, tốc độ tăng, đóng góp',
    '7. The real plan: totals and structure of 2021, growth, contributions',
  ),
)
const plannedFor2021 = (/** @type {string} */ id) => {
  const [target] = targetsOf(city, { indicator: id, period: year(2021) }).filter(({ goal }) => goal.kind === 'level')
  if (target?.goal.kind !== 'level' || !('value' in target.goal.bound)) throw new Error(`${id} has no figure for 2021`)
  return target.goal.bound.value
}
const targets2021 = /** @type {const} */ ({ period: year(2021), from: 'targets' })
for (const whole of ['total-output', 'industry-construction-output']) {
  const parts = structureOf(city, whole, targets2021)
  if (parts.outcome !== 'determined') continue
  const figures = parts.value.map(({ id }) => plannedFor2021(id))
  table(
    [indicatorName(whole), say('Giá trị', 'Value'), say('Tỷ trọng', 'Share')],
    parts.value.map(({ id, value }) => [indicatorName(id), write(plannedFor2021(id)), inPercent(value)]),
  )
  const [total, stated] = [sum(figures), plannedFor2021(whole)]
  const agrees = compare(total, stated) === 0 ? say('khớp', 'agrees') : say('lệch', 'differs')
  console.log(
    say('Cộng lại:', 'Added up:'),
    `${write(total)}; ${say('văn bản ghi', 'stated')} ${write(stated)} — ${agrees}\n`,
  )
}
const output = 'total-output'
console.log(
  say('Tốc độ tăng 2021 so với ước 2020:', 'Growth of 2021 over the estimate of 2020:'),
  percentOr(
    growthOf(city, { current: { indicator: output, ...targets2021 }, base: { indicator: output, period: year(2020) } }),
  ),
)
const contributed = contributionsOf(city, output, { current: targets2021, base: { period: year(2020) } })
if (contributed.outcome === 'undetermined') {
  console.log(
    say(
      'Đóng góp của từng khu vực: văn bản không in số năm 2020 của từng khu vực',
      'Contribution of each sector: the document prints no sectors for 2020',
    ),
    why(contributed.reason),
  )
}
const sectorsOf2020 = { 'agriculture-output': '147', 'industry-construction-output': '4403', 'services-output': '5028' }
const assumed = contributions({
  current: Object.keys(sectorsOf2020).map((id) => ({ id, quantity: plannedFor2021(id) })),
  base: Object.entries(sectorsOf2020).map(([id, amount]) => ({ id, quantity: quantity(amount, 'billionVnd') })),
})
if (assumed.outcome === 'determined') {
  const { parts, growth } = assumed.value
  const points = parts.map(({ id, value }) => `${indicatorName(id)} ${inPercent(value).replace('%', '')}`)
  console.log(
    say('Nếu năm 2020 là 147; 4.403; 5.028 tỷ đồng', 'Were 2020 147; 4,403; 5,028 billion VND'),
    `${invented}: ${points.join(' + ')} = ${inPercent(growth).replace('%', '')} ${say('điểm %', 'points')}`,
  )
}

heading(
  say(
    '8. Số liệu thật của kế hoạch: 6 tháng so với ước cả năm 2020',
    '8. The real plan: the half-year against the estimate of 2020',
  ),
)
table(
  [
    say('Chỉ tiêu', 'Indicator'),
    say('6 tháng', 'Half-year'),
    say('Ước cả năm', 'Estimate of the year'),
    say('Nguồn', 'Source'),
    say('Tỷ lệ', 'Share'),
    say('So với 50%', 'Beside 50%'),
  ],
  city.indicators.filter(({ measure }) => measure === 'flow').flatMap(({ id }) => halfYearRows(id)),
)

/** @param {import('ktxh').Target} target */
function askedOf({ goal }) {
  return goal.kind === 'level' && 'value' in goal.bound ? write(goal.bound.value) : ''
}

/** @param {RollUp | undefined} result */
function resultOf(result) {
  if (result === undefined) return '—'
  return result.outcome === 'determined' ? write(result.quantity) : why(result.reason)
}

/** @param {RollUp} result */
function coverageRow(result) {
  const { coverage, missing, period } = result
  const policies = {
    refuse: say('từ chối nếu thiếu', 'refuse'),
    skip: say('bỏ qua', 'skip'),
    carryForward: say('lấy số kỳ trước', 'carry forward'),
  }
  const carried = coverage.carried.map(({ area }) => `${nameOfArea(area)} ${say('(lấy số kỳ trước)', '(carried)')}`)
  const lacking = [...coverage.missing.map(({ area }) => nameOfArea(area)), ...carried]
  return [
    formatPeriod(period, writing),
    policies[missing],
    resultOf(result),
    `${coverage.reported}/${coverage.needed}`,
    lacking.join(', '),
  ]
}

/** @param {RollUp} result @returns {Contender} */
function contenderOf(result) {
  if (result.outcome === 'undetermined') return { id: result.area, value: result }
  const { working } = result
  const [part, whole] = working.rule === 'quotient' ? [working.part, working.whole] : []
  if (part?.outcome !== 'determined' || whole?.outcome !== 'determined')
    return { id: result.area, value: { outcome: 'undetermined', reason: 'noWhole' } }
  return { id: result.area, value: share(part.quantity, whole.quantity) }
}

/** @param {string} id */
function progressRow(id) {
  const target = targetById(halfYear, id)
  const facts = factsOf(halfYear, target)
  const [progress, end] = [
    progressOf(target, facts, inWholeVisits),
    projectTarget(target, facts, 'seasonal', inWholeVisits),
  ]
  if (progress.outcome === 'undetermined')
    return [nameOfArea(target.area ?? ''), why(progress.reason), '', '', '', '', '', '', '']
  const { measured, completion, lastYear, required } = progress
  return [
    nameOfArea(target.area ?? ''),
    inWhole(measured),
    completion.outcome === 'determined' ? inPercent(completion.ratio) : why(completion.reason),
    percentOr(lastYear.share),
    lastYear.pace.outcome === 'determined' ? paceWords[lastYear.pace.value] : why(lastYear.pace.reason),
    signed(percentOr(lastYear.growth)),
    required.perMonth.outcome === 'determined' ? inWhole(required.perMonth.value) : why(required.perMonth.reason),
    signed(percentOr(required.growth)),
    end.outcome === 'projected' ? inWhole(end.quantity) : why(end.reason),
  ]
}

/** A number of visits, to the whole one. @param {Measured} measured */
function inWhole({ amount, exact }) {
  const whole = round(amount, { places: 0, rounding: 'halfUp' })
  return `${exact === undefined && whole === amount ? '' : '≈ '}${formatNumber(whole, writing)}`
}

/** @param {string} id @returns {Observation[]} */
function projected(id) {
  const target = targetById(halfYear, id)
  const end = projectTarget(target, factsOf(halfYear, target), 'seasonal', inWholeVisits)
  if (end.outcome === 'undetermined') return []
  const { amount, unit } = end.quantity
  return [
    {
      id: `${id}-projected`,
      indicator: target.indicator,
      ...(target.area && { area: target.area }),
      period: target.period,
      quantity: { amount, unit },
      status: end.status,
      source,
    },
  ]
}

/** @param {string} id */
function indicatorName(id) {
  const { vi, en = vi } = city.indicators.find((each) => each.id === id)?.name ?? { vi: id }
  return say(vi, en)
}

/** @param {string} id @returns {string[][]} */
function halfYearRows(id) {
  const [first] = observationsOf(city, { indicator: id, period: firstHalf(2020) })
  return observationsOf(city, { indicator: id, period: year(2020), status: 'estimated' }).flatMap((whole) => {
    if (first === undefined) return []
    const done = share(first.quantity, whole.quantity, city)
    return [
      [
        indicatorName(id),
        write(first.quantity),
        write(whole.quantity),
        whole.source.section,
        percentOr(done),
        done.outcome === 'determined' ? besideHalf(done.value) : '',
      ],
    ]
  })
}

/** How many points a share lies above or below half. @param {Ratio} done */
function besideHalf(done) {
  const points = formatNumber(subtract(percentOf(done, { places: 2, rounding: 'halfUp' }), '50'), writing)
  return `${signed(points)} ${say('điểm %', 'points')}`
}
