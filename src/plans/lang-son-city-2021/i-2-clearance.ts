import { bare, level } from '../../target/index.ts'
import { quantity } from '../../unit/index.ts'
import { type Chapter, chapter } from './authoring/chapter.ts'
import { claims, part, restated } from './authoring/claims.ts'
import { again, facts, flow, stock } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { half, inYear } from './authoring/readings.ts'
import { aim, targets } from './authoring/targets.ts'
import { year2020 } from './periods.ts'

const text = at('I.2.a', 'urbanLand')
const footnote11 = at('I.2.a', 'urbanLand', '11')
const footnote12 = at('I.2.a', 'urbanLand', '12')
const plan = { key: 'plan', period: year2020, basis: { by: 'unstated', as: 'planned' } } as const

export const clearance: Chapter = chapter(
  facts(
    text,
    stock('clearance-projects', 'project', 'Dự án giải phóng mặt bằng', 'Clearance projects', 'neither', inYear('44')),
    stock('provincial-key-projects', 'project', 'Dự án trọng điểm của tỉnh', 'Key projects of the province', 'neither', inYear('05')),
    stock('city-key-projects', 'project', 'Dự án trọng điểm của thành phố', 'Key projects of the city', 'neither', inYear('10')),
    flow('protracted-projects', 'project', 'Dự án kéo dài bàn giao mặt bằng', 'Protracted projects with land handed over', 'higher'),
    flow('cleared-owners', 'householdOrIndividual', 'Chủ đã bàn giao mặt bằng', 'Owners who handed over land', 'higher', half('144')),
    flow('cleared-projects', 'project', 'Dự án được bàn giao mặt bằng', 'Projects with land handed over', 'higher', half('14')),
    flow('handed-over-area', 'hectare', 'Diện tích bàn giao mặt bằng', 'Area handed over', 'higher', half('4.4', { qualifier: 'over' })),
  ),
  targets(text, plan, aim('protracted-projects', level(bare(quantity('06', 'project'))), { printed: '06' })),
  facts(
    footnote11,
    again('city-key-projects', 'project', inYear('10', { key: '2020-listed' })),
    stock('shared-key-projects', 'project', 'Dự án trọng điểm của thành phố và của tỉnh', 'Key projects of city and province', 'neither', inYear('03')),
  ),
  facts(
    footnote12,
    flow('compensation-households', 'household', 'Hộ được duyệt bồi thường', 'Households granted compensation', 'neither', half('354')),
    flow('compensation-organizations', 'organization', 'Tổ chức được duyệt bồi thường', 'Organizations granted compensation', 'neither', half('5')),
    flow('compensation', 'millionVnd', 'Giá trị bồi thường được duyệt', 'Compensation granted', 'neither', half('87010.7', { printed: '87.010, 7' })),
    flow('resettlement-plots', 'resettlementPlot', 'Ô tái định cư', 'Resettlement plots', 'neither', half('62')),
    flow('resettled-households', 'household', 'Hộ được giao ô tái định cư', 'Households given plots', 'neither', half('71')),
    flow('compensation-paid', 'millionVnd', 'Tiền bồi thường đã chi trả', 'Compensation paid', 'higher', half('76174.2')),
    flow('paid-households', 'household', 'Hộ đã được chi trả', 'Households paid', 'higher', half('237')),
    flow('paid-organizations', 'organization', 'Tổ chức đã được chi trả', 'Organizations paid', 'higher', half('03')),
  ),
  claims(
    text,
    part('provincial-key-projects-2020', 'clearance-projects-2020'),
    part('city-key-projects-2020', 'clearance-projects-2020'),
    part({ target: 'protracted-projects-plan' }, 'clearance-projects-2020'),
    part('cleared-projects-h1', 'clearance-projects-2020'),
  ),
  claims(
    footnote11,
    restated('city-key-projects-2020', 'city-key-projects-2020-listed', 'same'),
    part('shared-key-projects-2020', 'city-key-projects-2020-listed'),
    part('shared-key-projects-2020', 'provincial-key-projects-2020'),
  ),
  claims(
    footnote12,
    part('compensation-paid-h1', 'compensation-h1'),
    part('paid-households-h1', 'compensation-households-h1'),
    part('paid-organizations-h1', 'compensation-organizations-h1'),
    part('resettled-households-h1', 'compensation-households-h1'),
  ),
)
