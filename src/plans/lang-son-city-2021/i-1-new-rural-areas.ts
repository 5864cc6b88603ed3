import { type Chapter, chapter } from './authoring/chapter.ts'
import { adds, claims, part } from './authoring/claims.ts'
import { facts, flow, stock } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { byJune, half } from './authoring/readings.ts'

const text = at('I.1.d', 'newRuralAreas')
const maiPha = { area: 'mai-pha' }

export const newRuralAreas: Chapter = chapter(
  facts(
    text,
    flow('guided-communes', 'commune', 'Xã được hướng dẫn kế hoạch', 'Communes guided', 'higher', half('3', { outOf: '3' })),
    flow('support-models', 'productionModel', 'Mô hình hỗ trợ sản xuất', 'Production models supported', 'higher', half('04', { area: 'quang-lac' })),
    stock('criteria-open', 'criterion', 'Tiêu chí nâng cao chưa đạt', 'Advanced criteria not yet met', 'lower', half('06', maiPha)),
    flow('criteria-completed', 'criterion', 'Tiêu chí nâng cao đạt thêm', 'Advanced criteria newly met', 'higher', half('01', maiPha)),
    stock('criteria-met', 'criterion', 'Tiêu chí nâng cao đã đạt', 'Advanced criteria met', 'higher', byJune('09', { outOf: '14', ...maiPha })),
    flow('ocop-producers', 'establishment', 'Cơ sở tham gia OCOP', 'OCOP producers guided', 'higher', half('03')),
  ),
  {
    unknowns: [
      {
        id: 'criteria-met-before',
        indicator: 'criteria-met',
        unit: 'criterion',
        description: { vi: 'số tiêu chí đã đạt trước đó', en: 'the criteria met before' },
      },
    ],
  },
  claims(
    text,
    part('guided-communes-h1', { outOf: 'guided-communes-h1' }),
    part('criteria-met-by-june', { outOf: 'criteria-met-by-june' }),
    part('criteria-completed-h1', 'criteria-met-by-june'),
    part('criteria-open-h1', { outOf: 'criteria-met-by-june' }),
    adds('criteria-met-by-june', [{ unknown: 'criteria-met-before' }, 'criteria-completed-h1']),
    adds({ outOf: 'criteria-met-by-june' }, [{ unknown: 'criteria-met-before' }, 'criteria-open-h1']),
  ),
)
