import { bare, level } from '../../target/index.ts'
import { quantity } from '../../unit/index.ts'
import { type Chapter, chapter } from './authoring/chapter.ts'
import { claims, part, ratio } from './authoring/claims.ts'
import { facts, flow, stock } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { half, inYear } from './authoring/readings.ts'
import { aim, targets } from './authoring/targets.ts'
import { year2020 } from './periods.ts'

const text = at('I.2.b', 'investment')
const footnote13 = at('I.2.b', 'investment', '13')
const plan = { key: 'plan', period: year2020, basis: { by: 'unstated', as: 'planned' } } as const
// The capital plan is what disbursement is to reach; the volume of work is measured against it too.
const capitalPlan = { target: 'disbursement-plan' }

export const investment: Chapter = chapter(
  facts(
    text,
    stock('investment-projects', 'project', 'Danh mục dự án đầu tư', 'Investment projects', 'neither', inYear('116')),
    flow('investment-volume', 'millionVnd', 'Khối lượng thực hiện', 'Volume of work done', 'higher', half('34927')),
    flow('disbursement', 'millionVnd', 'Giải ngân, thanh toán', 'Disbursement', 'higher', half('41533')),
    flow('cement', 'tonne', 'Xi măng hỗ trợ', 'Cement granted', 'neither', half('162.8')),
    flow('cement-value', 'millionVnd', 'Giá trị xi măng hỗ trợ', 'Value of cement granted', 'neither', half('186')),
    flow('lanes', 'lane', 'Tuyến đường ngõ thi công', 'Lanes built', 'higher', half('09')),
    flow('lane-length', 'meter', 'Chiều dài đường ngõ', 'Length of lanes', 'higher', half('1739')),
    flow('residents-contribution', 'millionVnd', 'Nhân dân đóng góp', 'Contribution of residents', 'neither', half('952')),
  ),
  targets(text, plan, aim('disbursement', level(bare(quantity('163624', 'millionVnd'))))),
  facts(
    footnote13,
    flow('settled-projects', 'project', 'Dự án quyết toán hoàn thành', 'Projects settled', 'higher', half('13')),
    flow('tendering-plans', 'project', 'Dự án duyệt kế hoạch chọn nhà thầu', 'Projects with tendering plans', 'higher', half('18')),
    flow('works-started', 'construction', 'Công trình khởi công mới', 'Works started', 'higher', half('18')),
    flow('projects-submitted', 'project', 'Dự án trình thẩm định', 'Projects submitted', 'higher', half('06')),
    flow('projects-approved', 'project', 'Dự án có quyết định đầu tư', 'Projects approved', 'higher', half('08')),
    flow('technical-reports', 'technicalReport', 'Báo cáo kinh tế - kỹ thuật thẩm định', 'Technical reports appraised', 'neither', half('11')),
  ),
  claims(
    text,
    ratio('investment-volume-h1', capitalPlan, '21'),
    ratio('disbursement-h1', capitalPlan, '25'),
    ratio('disbursement-h1', 'investment-volume-h1', '119'),
    part('investment-volume-h1', capitalPlan),
    part('disbursement-h1', capitalPlan),
  ),
)
