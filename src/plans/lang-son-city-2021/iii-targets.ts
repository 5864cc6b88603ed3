import { averageGrowth, type Bound, bare, between, growth, level, reduction, unstated } from '../../target/index.ts'
import { percent, quantity } from '../../unit/index.ts'
import { type Chapter, chapter } from './authoring/chapter.ts'
import { adds, claims, grows, part } from './authoring/claims.ts'
import { facts, flow, rate, stock } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { aim, targets } from './authoring/targets.ts'
import { year2021 } from './periods.ts'
import { type PlanUnit, units } from './units.ts'

const headline = at('III.1.1', 'economy')
const table = (sector: string) => at('III.1.2', sector)
const basis = { by: 'city', as: 'planned' } as const
const plan = { key: '2021', period: year2021, basis }

const nineToTen = between(percent('9'), percent('10'))
const figure = (amount: string, unit: PlanUnit = 'percent'): Bound => bare(quantity(amount, unit, { units }))
const of = (whole: string) => ({ whole, coverage: 'complete' }) as const
const threePercent = reduction(figure('3'), { base: 'previousYear', reading: 'relative' })
const traffic = { row: '13', recurs: 'yearly', jointly: 'traffic-2021' } as const

export const targets2021: Chapter = chapter(
  targets(headline, { ...plan, key: '2021-growth' }, aim('total-output', growth(nineToTen, { base: 'previousYear', reading: 'relative' }))),
  facts(
    table('economy'),
    flow('agriculture-output', 'billionVnd', 'Nông, lâm nghiệp và thủy sản', 'Agriculture, forestry, fishery', {
      better: 'higher',
      row: '1',
      partOf: of('total-output'),
    }),
    flow('industry-construction-output', 'billionVnd', 'Công nghiệp - xây dựng', 'Industry and construction', {
      better: 'higher',
      row: '1',
      partOf: of('total-output'),
    }),
    flow('industry-output', 'billionVnd', 'Công nghiệp', 'Industry', { better: 'higher', row: '1', partOf: of('industry-construction-output') }),
    flow('construction-output', 'billionVnd', 'Xây dựng', 'Construction', { better: 'higher', row: '1', partOf: of('industry-construction-output') }),
    flow('services-output', 'billionVnd', 'Dịch vụ', 'Services', { better: 'higher', row: '1', partOf: of('total-output') }),
    flow('income-per-person', 'millionVndPerPersonYear', 'Thu nhập bình quân đầu người', 'Income per person', { better: 'higher', row: '2' }),
    flow('income-per-person-usd', 'usdPerPersonYear', 'Thu nhập bình quân đầu người (USD)', 'Income per person in USD', {
      better: 'higher',
      row: '2',
      equivalentOf: 'income-per-person',
    }),
  ),
  facts(table('trade'), flow('tourism-revenue', 'billionVnd', 'Doanh thu du lịch', 'Tourism revenue', { better: 'higher', row: '3' })),
  // The table prints the growth of rows 4 and 5 only; the levels that grow are money.
  facts(table('trade'), flow('local-exports', 'usd', 'Kim ngạch xuất khẩu hàng địa phương', 'Exports of local goods', { better: 'higher', row: '4' })),
  facts(table('budget'), flow('domestic-revenue', 'vnd', 'Thu nội địa', 'Domestic revenue', { better: 'higher', row: '5' })),
  facts(table('newRuralAreas'), stock('new-rural-communes', 'commune', 'Xã đạt chuẩn nông thôn mới', 'New rural communes', { better: 'higher', row: '6' })),
  facts(
    table('infrastructure'),
    rate('communes-with-paved-road', 'percent', 'Tỷ lệ xã có đường ô tô được rải nhựa, bê tông', 'Communes with a paved road', { better: 'higher', row: '7' }),
    rate('villages-with-hardened-road', 'percent', 'Tỷ lệ thôn có đường ô tô được cứng hóa', 'Villages with a hardened road', { better: 'higher', row: '7' }),
  ),
  facts(
    table('education'),
    stock('standard-schools', 'school', 'Trường học đạt chuẩn quốc gia', 'Schools of national standard', { better: 'higher', row: '8' }),
  ),
  facts(
    table('culture'),
    rate('villages-with-cultural-house', 'percent', 'Tỷ lệ thôn có nhà văn hóa đạt chuẩn', 'Villages with a cultural house', { better: 'higher', row: '9' }),
  ),
  facts(
    table('health'),
    stock('health-standard-communes', 'commune', 'Xã đạt tiêu chí quốc gia về y tế', 'Communes of national health standard', { better: 'higher', row: '10' }),
    rate('doctor-density', 'doctorPer10000People', 'Số bác sĩ/vạn dân', 'Doctors per 10,000 people', { better: 'higher', row: '10' }),
    rate('bed-density', 'bedPer10000People', 'Số giường bệnh/vạn dân', 'Hospital beds per 10,000 people', { better: 'higher', row: '10' }),
    rate('health-insurance-coverage', 'percent', 'Tỷ lệ người dân tham gia bảo hiểm y tế', 'Health insurance coverage', { better: 'higher', row: '10' }),
  ),
  facts(
    table('environment'),
    rate('rural-clean-water', 'percent', 'Tỷ lệ dân cư nông thôn dùng nước hợp vệ sinh', 'Rural population with clean water', { better: 'higher', row: '15' }),
    rate('medical-waste-treated', 'percent', 'Tỷ lệ chất thải y tế được xử lý', 'Medical waste treated', { better: 'higher', row: '16' }),
  ),
  targets(
    table('economy'),
    plan,
    aim('total-output', level(figure('10535.8', 'billionVnd')), { row: '1' }),
    aim('agriculture-output', level(figure('152.9', 'billionVnd')), { row: '1' }),
    aim('industry-construction-output', level(figure('4869.7', 'billionVnd')), { row: '1' }),
    aim('industry-output', level(figure('1173.7', 'billionVnd')), { row: '1' }),
    aim('construction-output', level(figure('3696.0', 'billionVnd')), { row: '1' }),
    aim('services-output', level(figure('5513.2', 'billionVnd')), { row: '1' }),
    aim('income-per-person', level(figure('62', 'millionVndPerPersonYear')), { row: '2' }),
    aim('income-per-person-usd', level(unstated()), { row: '2' }),
    aim('visitors', level(figure('1598', 'thousandVisits')), { row: '3' }),
    aim('tourism-revenue', level(figure('673', 'billionVnd')), { row: '3' }),
    aim('local-exports', averageGrowth(figure('2'), { span: 'unstated' }), { row: '4' }),
    aim('domestic-revenue', averageGrowth(nineToTen, { span: 'unstated' }), { row: '5' }),
    aim('new-rural-communes', level(figure('3', 'commune')), { row: '6' }),
    aim('communes-with-paved-road', level(figure('100')), { row: '7' }),
    aim('villages-with-hardened-road', level(figure('100')), { row: '7' }),
    aim('standard-schools', level(figure('25', 'school')), { row: '8' }),
    aim('villages-with-cultural-house', level(figure('95')), { row: '9' }),
    aim('health-standard-communes', level(figure('7', 'commune')), { row: '10' }),
    aim('doctor-density', level(figure('16', 'doctorPer10000People')), { row: '10' }),
    aim('bed-density', level(figure('29', 'bedPer10000People')), { row: '10' }),
    aim('health-insurance-coverage', level(figure('90')), { row: '10' }),
    aim('trained-labour', level(figure('77')), { row: '11' }),
    aim('poverty-rate', level(figure('0.15')), { row: '12' }),
    aim('traffic-accidents', threePercent, traffic),
    aim('traffic-deaths', threePercent, traffic),
    aim('traffic-injured', threePercent, traffic),
    aim('crimes', reduction(figure('5'), { base: 'previousYear', reading: 'relative' }), { row: '13', recurs: 'yearly' }),
    aim('new-forest', level(figure('50', 'hectare')), { row: '14', recurs: 'yearly' }),
    aim('forest-cover', level(figure('58.8')), { row: '14' }),
    aim('rural-clean-water', level(figure('100')), { row: '15' }),
    aim('solid-waste-treated', level(figure('95')), { row: '16' }),
    aim('medical-waste-treated', level(figure('100')), { row: '16' }),
  ),
  claims(headline, grows({ target: 'total-output-2021' }, 'total-output-2020', nineToTen)),
  claims(
    table('economy'),
    adds({ target: 'total-output-2021' }, [
      { target: 'agriculture-output-2021' },
      { target: 'industry-construction-output-2021' },
      { target: 'services-output-2021' },
    ]),
    adds({ target: 'industry-construction-output-2021' }, [{ target: 'industry-output-2021' }, { target: 'construction-output-2021' }]),
    part({ target: 'agriculture-output-2021' }, { target: 'total-output-2021' }),
    part({ target: 'industry-construction-output-2021' }, { target: 'total-output-2021' }),
    part({ target: 'services-output-2021' }, { target: 'total-output-2021' }),
    part({ target: 'industry-output-2021' }, { target: 'industry-construction-output-2021' }),
    part({ target: 'construction-output-2021' }, { target: 'industry-construction-output-2021' }),
    part({ target: 'new-rural-communes-2021' }, { outOf: 'guided-communes-h1' }),
  ),
)
