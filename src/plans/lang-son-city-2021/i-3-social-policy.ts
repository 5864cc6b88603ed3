import { type Chapter, chapter } from './authoring/chapter.ts'
import { claims, ratio } from './authoring/claims.ts'
import { facts, flow } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { half } from './authoring/readings.ts'
import { firstHalf2020 } from './periods.ts'

const text = at('I.3.d', 'socialPolicy')
const footnote15 = at('I.3.d', 'socialPolicy', '15')
const footnote16 = at('I.3.d', 'socialPolicy', '16')

export const socialPolicy: Chapter = chapter(
  facts(
    text,
    flow('relief-rice', 'kilogram', 'Gạo cứu đói', 'Relief rice', 'neither', half('2400')),
    flow('relieved-households', 'household', 'Hộ nhận gạo cứu đói', 'Households given relief rice', 'neither', half('52')),
    flow('relieved-residents', 'resident', 'Nhân khẩu nhận gạo cứu đói', 'Residents given relief rice', 'neither', half('160')),
    flow('health-cards', 'healthCard', 'Thẻ BHYT cấp cho người nghèo, cận nghèo', 'Health cards for the poor and near poor', 'higher', half('262')),
    flow('drug-rehabilitation', 'person', 'Người cai nghiện bắt buộc', 'Persons in compulsory rehabilitation', 'neither', half('16')),
  ),
  facts(
    footnote15,
    flow('merit-allowances', 'visit', 'Lượt người có công nhận trợ cấp', 'Allowances for persons of merit', 'neither', half('4482')),
    flow('merit-allowance-money', 'billionVnd', 'Trợ cấp người có công', 'Money for persons of merit', 'neither', half('8.397', { qualifier: 'over' })),
    flow('protection-allowances', 'beneficiaryTurn', 'Lượt đối tượng bảo trợ nhận trợ cấp', 'Allowances for the protected', 'neither', half('10064')),
    flow('protection-allowance-money', 'billionVnd', 'Trợ cấp bảo trợ xã hội', 'Money for the protected', 'neither', half('3.988', { qualifier: 'over' })),
    flow('merit-families', 'family', 'Gia đình chính sách nhận quà', 'Families of merit given presents', 'neither', half('957')),
    flow('merit-presents', 'millionVnd', 'Quà cho gia đình chính sách', 'Presents for families of merit', 'neither', half('581.4')),
  ),
  facts(
    footnote16,
    flow('visiting-delegations', 'delegation', 'Đoàn thăm, tặng quà', 'Visiting delegations', 'neither', half('04')),
    flow('visited-households', 'household', 'Hộ chính sách được thăm', 'Households visited', 'neither', half('20')),
    flow('protected-households', 'household', 'Hộ bảo trợ nhận quà của tỉnh', 'Protected households given presents', 'neither', half('40')),
    flow('provincial-presents', 'millionVnd', 'Quà của tỉnh cho hộ bảo trợ', 'Presents of the province', 'neither', half('20')),
    flow('donated-gifts', 'gift', 'Suất quà xã hội hóa', 'Donated gifts', 'neither', half('739')),
    flow('donated-gift-value', 'millionVnd', 'Giá trị suất quà xã hội hóa', 'Value of donated gifts', 'neither', half('369.5')),
  ),
  {
    unknowns: [
      {
        id: 'health-cards-due',
        period: firstHalf2020,
        unit: 'healthCard',
        description: { vi: 'số thẻ BHYT phải cấp', en: 'the health cards due' },
      },
      {
        id: 'households-given-gifts',
        period: firstHalf2020,
        unit: 'household',
        description: { vi: 'hộ nghèo, cận nghèo, khó khăn nhận quà tết', en: 'households in need given New Year gifts' },
      },
      {
        id: 'households-in-need',
        period: firstHalf2020,
        unit: 'household',
        description: { vi: 'hộ nghèo, cận nghèo, khó khăn', en: 'households in need' },
      },
    ],
  },
  claims(text, ratio('health-cards-h1', { unknown: 'health-cards-due' }, '100')),
  claims(footnote16, ratio({ unknown: 'households-given-gifts' }, { unknown: 'households-in-need' }, '100')),
)
