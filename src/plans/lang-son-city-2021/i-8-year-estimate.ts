import { atLeast, bare, completion, decline, level, reduction } from '../../target/index.ts'
import { percent } from '../../unit/index.ts'
import { type Chapter, chapter } from './authoring/chapter.ts'
import { claims, part, restated } from './authoring/claims.ts'
import { again, facts, flow, rate, stock } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { estimate } from './authoring/readings.ts'
import { aim, targets } from './authoring/targets.ts'
import { year2020 } from './periods.ts'

const economy = at('I.8', 'economy')
const budget = at('I.8', 'budget')
const trade = at('I.8', 'trade')
const agriculture = at('I.8', 'agriculture')
const urbanLand = at('I.8', 'urbanLand')
const environment = at('I.8', 'environment')
const culture = at('I.8', 'culture')
const labour = at('I.8', 'labour')
const socialPolicy = at('I.8', 'socialPolicy')
const security = at('I.8', 'security')
const plan = { key: 'plan', period: year2020, basis: { by: 'unstated', as: 'planned' } } as const
const traffic = { jointly: 'traffic-2020' }
const whole = bare(percent('100'))

export const yearEstimate: Chapter = chapter(
  facts(
    economy,
    flow(
      'total-output',
      'billionVnd',
      'Tổng giá trị sản xuất một số ngành kinh tế chủ yếu',
      'Gross output of the main industries',
      { better: 'higher', row: '1' },
      estimate('9578'),
    ),
    flow('total-social-investment', 'billionVnd', 'Vốn đầu tư toàn xã hội', 'Total social investment', 'higher', estimate('6500')),
  ),
  facts(
    budget,
    flow('state-revenue-in-area', 'billionVnd', 'Thu ngân sách nhà nước trên địa bàn', 'State budget revenue in the area', 'higher', estimate('370')),
    again('budget-spending', 'billionVnd', estimate('628.4', { key: '2020-restated' })),
  ),
  facts(trade, flow('retail', 'billionVnd', 'Tổng mức bán lẻ hàng hóa', 'Retail sales of goods', 'higher', estimate('5305'))),
  facts(
    agriculture,
    again('sown-area', 'hectare', estimate('1856')),
    again('grain', 'tonne', estimate('6000', { key: '2020-restated' })),
    flow('green-vegetables', 'tonne', 'Sản lượng rau xanh', 'Green vegetable output', 'higher', estimate('9750')),
    flow('new-forest', 'hectare', 'Trồng rừng mới', 'New forest planted', { better: 'higher', row: '14' }, estimate('50')),
    rate('forest-cover', 'percent', 'Tỷ lệ che phủ rừng', 'Forest cover', { better: 'higher', row: '14' }, estimate('58.6')),
  ),
  facts(
    urbanLand,
    flow('housing-works-checked', 'construction', 'Công trình nhà ở kiểm tra', 'Housing works checked', 'higher'),
    flow('housing-works', 'construction', 'Công trình xây dựng nhà ở', 'Housing works', 'neither'),
    flow('first-certificate-dossiers-settled', 'dossier', 'Hồ sơ GCN lần đầu giải quyết đúng hạn', 'First certificate dossiers settled in time', 'higher'),
    flow('first-certificate-dossiers', 'dossier', 'Hồ sơ GCN lần đầu đủ điều kiện', 'First certificate dossiers eligible', 'neither'),
  ),
  targets(
    urbanLand,
    plan,
    aim('housing-works-checked', completion(whole, { of: 'housing-works' })),
    aim('licensed-works-share', level(atLeast(percent('95')))),
    aim('first-certificate-dossiers-settled', completion(whole, { of: 'first-certificate-dossiers' })),
  ),
  facts(
    environment,
    rate('solid-waste-treated', 'percent', 'Tỷ lệ chất thải rắn đô thị được thu gom, xử lý', 'Urban solid waste collected and treated', {
      better: 'higher',
      row: '16',
    }),
  ),
  targets(environment, plan, aim('solid-waste-treated', level(atLeast(percent('95'))))),
  facts(
    culture,
    rate('cultural-families', 'percent', 'Tỷ lệ hộ gia đình văn hóa', 'Cultural families', 'higher'),
    rate('cultural-neighbourhoods', 'percent', 'Tỷ lệ khối, thôn văn hóa', 'Cultural neighbourhoods', 'higher'),
    rate('cultural-offices', 'percent', 'Tỷ lệ cơ quan, đơn vị văn hóa', 'Cultural offices', 'higher'),
  ),
  targets(
    culture,
    plan,
    aim('cultural-families', level(atLeast(percent('90')))),
    aim('cultural-neighbourhoods', level(atLeast(percent('86')))),
    aim('cultural-offices', level(atLeast(percent('96')))),
  ),
  facts(labour, rate('trained-labour', 'percent', 'Tỷ lệ lao động qua đào tạo', 'Trained labour', { better: 'higher', row: '11' })),
  targets(labour, plan, aim('trained-labour', level(atLeast(percent('75.18'))))),
  facts(socialPolicy, rate('poverty-rate', 'percent', 'Tỷ lệ hộ nghèo', 'Poverty rate', { better: 'lower', row: '12' })),
  targets(
    socialPolicy,
    plan,
    aim('poverty-rate', reduction(bare(percent('0.03')), { base: 'previousYear', reading: 'points' }), { recurs: 'yearly' }),
    aim('petitions-resolved-share', level(atLeast(percent('96')))),
  ),
  facts(security, stock('recruit-quota', 'citizen', 'Chỉ tiêu tuyển quân', 'Recruit quota', 'neither')),
  targets(
    security,
    plan,
    aim('recruits', completion(whole, { of: 'recruit-quota' })),
    aim('traffic-accidents', decline({ base: 'previousYear' }), traffic),
    aim('traffic-deaths', decline({ base: 'previousYear' }), traffic),
    aim('traffic-injured', decline({ base: 'previousYear' }), traffic),
  ),
  claims(
    budget,
    restated('budget-revenue-2020', 'state-revenue-in-area-2020', 'mayDiffer'),
    restated('budget-spending-2020', 'budget-spending-2020-restated', 'same'),
    part('budget-spending-h1', 'budget-spending-2020-restated'),
  ),
  claims(trade, restated('retail-and-services-2020', 'retail-2020', 'mayDiffer')),
  claims(agriculture, part('sown-area-h1', 'sown-area-2020'), restated('grain-2020', 'grain-2020-restated', 'same'), part('grain-h1', 'grain-2020-restated')),
)
