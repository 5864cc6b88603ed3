import { type Chapter, chapter } from './authoring/chapter.ts'
import { claims, part } from './authoring/claims.ts'
import { facts, flow } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { estimate, half } from './authoring/readings.ts'

const text = at('I.1.b', 'industry')

export const industry: Chapter = chapter(
  facts(
    text,
    flow(
      'industrial-output-2010-prices',
      'billionVnd',
      'Giá trị sản xuất công nghiệp, tiểu thủ công nghiệp (giá so sánh 2010)',
      'Gross output of industry and handicrafts (constant 2010 prices)',
      { better: 'higher', priceBasis: { prices: 'constant', year: '2010' } },
      half('240', { qualifier: 'over' }),
      estimate('590'),
    ),
  ),
  claims(text, part('industrial-output-2010-prices-h1', 'industrial-output-2010-prices-2020')),
)
