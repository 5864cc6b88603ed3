import { type Chapter, chapter } from './authoring/chapter.ts'
import { facts, flow } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { half } from './authoring/readings.ts'

const text = at('I.6.a', 'administration')
const footnote23 = at('I.6.a', 'administration', '23')

export const administration: Chapter = chapter(
  facts(
    text,
    flow('discipline-checks', 'inspection', 'Cuộc kiểm tra kỷ luật, kỷ cương', 'Discipline checks', 'neither', half('03')),
    flow('offices-disciplined', 'officeTurn', 'Lượt cơ quan, đơn vị được kiểm tra', 'Office turns checked', 'neither', half('29')),
  ),
  facts(
    footnote23,
    flow('independence-orders', 'collective', 'Huân chương Độc lập hạng Nhất', 'Independence Order, first class', 'higher', half('01')),
    flow('pm-merit-collectives', 'collective', 'Bằng khen của Thủ tướng cho tập thể', "Prime Minister's merit, collectives", 'higher', half('02')),
    flow('pm-merit-individuals', 'individual', 'Bằng khen của Thủ tướng cho cá nhân', "Prime Minister's merit, individuals", 'higher', half('03')),
    flow('province-flags', 'collective', 'Cờ thi đua của tỉnh', 'Emulation flag of the province', 'higher', half('01')),
    flow('excellent-collectives', 'workUnit', 'Tập thể lao động xuất sắc', 'Excellent labour collectives', 'higher', half('10')),
    flow('province-merit-collectives', 'collective', 'Bằng khen của tỉnh cho tập thể', 'Provincial merit, collectives', 'higher', half('02')),
    flow('province-merit-individuals', 'individual', 'Bằng khen của tỉnh cho cá nhân', 'Provincial merit, individuals', 'higher', half('02')),
    flow('province-merit-families', 'family', 'Bằng khen của tỉnh cho gia đình', 'Provincial merit, families', 'higher', half('06')),
    flow('city-praise-collectives', 'collective', 'Giấy khen của thành phố cho tập thể', 'City praise, collectives', 'higher', half('124')),
    flow('city-praise-individuals', 'individual', 'Giấy khen của thành phố cho cá nhân', 'City praise, individuals', 'higher', half('336')),
    flow('emulation-fighters', 'individual', 'Chiến sĩ thi đua cơ sở', 'Grass-roots emulation fighters', 'higher', half('23')),
    flow('advanced-collectives', 'honour', 'Tập thể lao động tiên tiến', 'Advanced labour collectives', 'higher', half('36')),
    flow('advanced-workers', 'honour', 'Lao động tiên tiến', 'Advanced workers', 'higher', half('322')),
  ),
)
