import { level, unstated } from '../../target/index.ts'
import { type Chapter, chapter } from './authoring/chapter.ts'
import { claims, part, ratio } from './authoring/claims.ts'
import { facts, flow } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { estimate, half } from './authoring/readings.ts'
import { aim, targets } from './authoring/targets.ts'
import { lastYear } from './authoring/unknowns.ts'
import { year2020 } from './periods.ts'

const text = at('I.1.c', 'agriculture')
const footnote2 = at('I.1.c', 'agriculture', '2')
const footnote3 = at('I.1.c', 'agriculture', '3')
const plan = { key: 'plan', period: year2020, basis: { by: 'unstated', as: 'planned' } } as const

export const agriculture: Chapter = chapter(
  facts(
    text,
    flow('sown-area', 'hectare', 'Diện tích gieo trồng cây hàng năm', 'Sown area of annual crops', 'higher', half('1005')),
    flow('grain', 'tonne', 'Sản lượng lương thực có hạt', 'Grain output', 'higher', half('3268'), estimate('5100')),
    flow('swine-fever-households', 'household', 'Hộ có dịch tả lợn', 'Households with swine fever', 'lower', half('07')),
    flow('swine-fever-pigs', 'animal', 'Lợn mắc dịch tả', 'Pigs with swine fever', 'lower', half('32')),
    flow('scattered-trees', 'hectare', 'Trồng cây phân tán', 'Scattered trees planted', 'higher', half('46')),
  ),
  facts(
    footnote2,
    flow('sprayed-places', 'neighbourhoodOrVillage', 'Khối, thôn phun', 'Neighbourhoods sprayed', 'neither', half('75')),
    flow('sprayed-spots', 'spot', 'Điểm phun', 'Spots sprayed', 'neither', half('1981')),
    flow('sprayed-area', 'squareMeter', 'Diện tích phun', 'Area sprayed', 'neither', half('350099')),
    flow('disinfectant', 'liter', 'Thuốc khử trùng', 'Disinfectant used', 'neither', half('183')),
    flow('vaccinated-cattle', 'animal', 'Gia súc tiêm phòng', 'Livestock vaccinated', 'higher', half('2134')),
    flow('vaccinated-poultry', 'animal', 'Gia cầm tiêm phòng', 'Poultry vaccinated', 'higher', half('38560')),
    flow('vaccinated-pets', 'animal', 'Vật nuôi tiêm phòng', 'Pets vaccinated', 'higher', half('1481')),
  ),
  facts(
    footnote3,
    flow('irrigation-helpers', 'person', 'Người làm thủy lợi', 'Irrigation helpers', 'neither', half('1678')),
    flow('cleared-fields', 'squareMeter', 'Nương phát dọn', 'Fields cleared', 'neither', half('7717')),
    flow('cleared-area', 'squareMeter', 'Diện tích phát dọn', 'Area cleared', 'neither', half('8023')),
    flow('dredged-mud', 'cubicMeter', 'Bùn đất nạo vét', 'Mud dredged', 'neither', half('36.7')),
  ),
  targets(text, plan, aim('scattered-trees', level(unstated()))),
  { unknowns: [lastYear('sown-area', 'hectare')] },
  claims(
    text,
    ratio('sown-area-h1', { unknown: 'sown-area-last-year' }, '93.67'),
    part('grain-h1', 'grain-2020'),
    ratio('scattered-trees-h1', { target: 'scattered-trees-plan' }, '92'),
  ),
)
