import { type Chapter, chapter } from './authoring/chapter.ts'
import { adds, claims, part, ratio } from './authoring/claims.ts'
import { facts, flow, rate } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { half } from './authoring/readings.ts'
import { firstHalf2020 } from './periods.ts'

const text = at('I.2.a', 'urbanLand')
const footnote6 = at('I.2.a', 'urbanLand', '6')
const footnote7 = at('I.2.a', 'urbanLand', '7')
const footnote8 = at('I.2.a', 'urbanLand', '8')

const licensedOrExempt = { unknown: 'works-licensed-or-exempt' }

export const city: Chapter = chapter(
  facts(
    text,
    flow('building-permits', 'permit', 'Giấy phép xây dựng đã cấp', 'Building permits issued', 'neither', half('353')),
    flow('works-checked', 'construction', 'Công trình xây dựng kiểm tra', 'Construction works checked', 'neither', half('360')),
    rate('licensed-works-share', 'percent', 'Tỷ lệ công trình xây dựng có giấy phép', 'Share of works with a permit', 'higher'),
    flow('civil-streets', 'street', 'Tuyến phố văn minh đăng ký', 'Civil streets registered', 'higher', half('08')),
    flow('model-civil-streets', 'street', 'Tuyến phố văn minh tiêu biểu đăng ký', 'Model civil streets registered', 'higher', half('03')),
  ),
  facts(footnote6, flow('planning-conferences', 'conference', 'Hội nghị công bố quy hoạch', 'Planning conferences', 'neither', half('13'))),
  facts(
    footnote7,
    flow('works-licensed', 'construction', 'Công trình có giấy phép', 'Works with a permit', 'higher', half('249')),
    flow('works-exempt', 'construction', 'Công trình miễn giấy phép', 'Works exempt from a permit', 'neither', half('107')),
    flow('works-unlicensed', 'construction', 'Công trình không giấy phép', 'Works without a permit', 'lower', half('03')),
    flow('works-deviating', 'construction', 'Công trình sai giấy phép', 'Works deviating from the permit', 'lower', half('33')),
    flow('building-sanctions', 'decision', 'Quyết định XPVPHC về xây dựng', 'Building sanctions', 'neither', half('36')),
    flow('building-fines-settled', 'case', 'Trường hợp đã nộp phạt xây dựng', 'Building fines settled', 'neither', half('32')),
    flow('building-fines', 'millionVnd', 'Tiền phạt xây dựng đã nộp', 'Building fines paid', 'neither', half('525')),
    flow(
      'provincial-sanctions',
      'decision',
      'Quyết định xử phạt của tỉnh về đầu tư xây dựng',
      'Provincial sanctions on building investment',
      'neither',
      half('01'),
    ),
    flow('provincial-fines', 'millionVnd', 'Tiền phạt của tỉnh về đầu tư xây dựng', 'Provincial fines on building investment', 'neither', half('55')),
    flow('works-dismantled', 'construction', 'Công trình vi phạm tự tháo dỡ', 'Illegal works dismantled', 'neither', half('04')),
    flow('illegal-tents', 'case', 'Dựng rạp trái phép', 'Tents put up illegally', 'lower', half('22')),
    flow('street-order-sanctions', 'decision', 'Quyết định XPVPHC của phường, xã về trật tự đô thị', 'Ward sanctions on street order', 'neither', half('234')),
    flow('street-order-fines', 'millionVnd', 'Tiền phạt của phường, xã về trật tự đô thị', 'Ward fines on street order', 'neither', half('65.5')),
  ),
  facts(footnote8, flow('lamps-replaced', 'lampSet', 'Bộ đèn Led thay thế', 'LED lamp sets replaced', 'neither', half('54'))),
  {
    unknowns: [
      {
        id: 'works-licensed-or-exempt',
        period: firstHalf2020,
        unit: 'construction',
        description: { vi: 'công trình có hoặc được miễn giấy phép', en: 'works with a permit or exempt from it' },
      },
    ],
  },
  claims(text, ratio(licensedOrExempt, 'works-checked-h1', '98.88')),
  claims(
    footnote7,
    adds(licensedOrExempt, ['works-licensed-h1', 'works-exempt-h1']),
    ratio(licensedOrExempt, 'works-checked-h1', '98.88'),
    ratio('works-unlicensed-h1', 'works-checked-h1', '1.12'),
    ratio('works-deviating-h1', 'works-checked-h1', '9.26'),
    adds('works-checked-h1', [licensedOrExempt, 'works-unlicensed-h1']),
    part('works-deviating-h1', 'works-licensed-h1'),
    part('works-licensed-h1', 'works-checked-h1'),
    part('works-exempt-h1', 'works-checked-h1'),
    part('works-unlicensed-h1', 'works-checked-h1'),
    part('works-deviating-h1', 'works-checked-h1'),
  ),
)
