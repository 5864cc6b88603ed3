import { type Chapter, chapter } from './authoring/chapter.ts'
import { claims, part } from './authoring/claims.ts'
import { facts, flow } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { estimate, half } from './authoring/readings.ts'

const text = at('I.1.a', 'trade')
const footnote1 = at('I.1.a', 'trade', '1')

export const trade: Chapter = chapter(
  facts(
    text,
    flow(
      'retail-and-services',
      'billionVnd',
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
      'Retail sales of goods and consumer services',
      'higher',
      half('2015'),
      estimate('5305'),
    ),
    flow('visitors', 'visit', 'Lượng khách du lịch', 'Tourist visits', { better: 'higher', row: '3' }, half('372000'), estimate('846500')),
  ),
  facts(
    footnote1,
    flow('disinfected-communes', 'communeOrWard', 'Phường, xã khử trùng', 'Wards and communes disinfected', 'higher', half('8', { outOf: '8' })),
    flow('goods-cases', 'incident', 'Vụ hàng lậu, ATTP kiểm tra', 'Goods and food safety cases checked', 'neither', half('148')),
    flow('goods-cases-fined', 'incident', 'Vụ hàng lậu, ATTP xử phạt', 'Goods and food safety cases fined', 'neither', half('135')),
    flow('goods-fines', 'millionVnd', 'Tiền phạt hàng lậu, ATTP', 'Goods and food safety fines', 'neither', half('682')),
    flow('goods-confiscated', 'millionVnd', 'Hàng hóa tịch thu', 'Goods confiscated', 'neither', half('388')),
  ),
  claims(text, part('retail-and-services-h1', 'retail-and-services-2020'), part('visitors-h1', 'visitors-2020')),
  claims(footnote1, part('disinfected-communes-h1', { outOf: 'disinfected-communes-h1' }), part('goods-cases-fined-h1', 'goods-cases-h1')),
)
