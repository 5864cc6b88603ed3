import { type Chapter, chapter } from './authoring/chapter.ts'
import { adds, claims, part, restated } from './authoring/claims.ts'
import { facts, flow } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { byJune, half, soFar } from './authoring/readings.ts'

const text = at('I.7', 'epidemic')
const footnote25 = at('I.7', 'epidemic', '25')
const footnote26 = at('I.7', 'epidemic', '26')

export const epidemic: Chapter = chapter(
  facts(
    text,
    flow('epidemic-checked-communes', 'communeOrWard', 'Phường, xã kiểm tra phòng dịch', 'Communes checked on the epidemic', 'neither', half('08')),
    flow('quarantine-hotels', 'hotel', 'Khách sạn cách ly', 'Quarantine hotels', 'neither', half('06')),
    flow('quarantined', 'case', 'Trường hợp cách ly', 'Cases quarantined', 'neither', half('409')),
    flow('quarantine-completed', 'case', 'Trường hợp hết cách ly', 'Cases released from quarantine', 'neither', half('49')),
  ),
  facts(
    footnote25,
    flow('price-violators', 'establishment', 'Cơ sở không niêm yết giá', 'Establishments without posted prices', 'lower', half('02')),
    flow('price-fines', 'millionVnd', 'Tiền phạt không niêm yết giá', 'Fines for unposted prices', 'neither', half('5.5')),
    flow('pharmacies-suspended', 'establishment', 'Cơ sở thuốc bị tước chứng chỉ', 'Pharmacies with certificates withdrawn', 'lower', half('01')),
  ),
  facts(
    footnote26,
    flow('support-advance', 'millionVnd', 'Tạm ứng hỗ trợ từ ngân sách', 'Support advanced from the budget', 'neither', half('3344')),
    flow('supported-persons', 'person', 'Người được chi trả hỗ trợ', 'Persons paid support', 'higher', soFar('2382', { outOf: '2388' })),
    flow('support-paid', 'millionVnd', 'Kinh phí hỗ trợ đã chi trả', 'Support paid', 'higher', soFar('3335.250', { outOf: '3349.250' })),
    flow('persons-not-paid', 'person', 'Người không chi hỗ trợ', 'Persons not paid', 'neither', soFar('06')),
    flow(
      'small-business-dossiers',
      'dossier',
      'Hồ sơ hộ kinh doanh doanh thu dưới 100 triệu đồng/năm',
      'Small business dossiers supported',
      'neither',
      byJune('133'),
    ),
    flow('small-business-support', 'millionVnd', 'Hỗ trợ hộ kinh doanh', 'Small business support', 'neither', byJune('133')),
    flow('informal-worker-dossiers', 'dossier', 'Hồ sơ lao động không hợp đồng mất việc', 'Informal worker dossiers supported', 'neither', byJune('1823')),
    flow('informal-worker-support', 'millionVnd', 'Hỗ trợ lao động không hợp đồng', 'Informal worker support', 'neither', byJune('1823')),
    flow('deferring-companies', 'company', 'Công ty tạm hoãn hợp đồng', 'Companies deferring contracts', 'neither', half('09')),
    flow('deferred-workers', 'worker', 'Lao động tạm hoãn hợp đồng', 'Workers with deferred contracts', 'neither', half('57')),
    flow('deferred-workers-ineligible', 'worker', 'Lao động tạm hoãn không đủ điều kiện', 'Deferred workers not eligible', 'neither', half('57')),
    flow('dismissed-workers', 'worker', 'Lao động chấm dứt hợp đồng', 'Dismissed workers', 'neither', half('04')),
  ),
  claims(text, part('epidemic-checked-communes-h1', { outOf: 'disinfected-communes-h1' }), part('quarantine-completed-h1', 'quarantined-h1')),
  claims(
    footnote26,
    part('supported-persons-so-far', { outOf: 'supported-persons-so-far' }),
    part('support-paid-so-far', { outOf: 'support-paid-so-far' }),
    part('persons-not-paid-so-far', { outOf: 'supported-persons-so-far' }),
    adds({ outOf: 'supported-persons-so-far' }, ['supported-persons-so-far', 'persons-not-paid-so-far']),
    restated('deferred-workers-h1', 'deferred-workers-ineligible-h1', 'same'),
  ),
)
