import { type Chapter, chapter } from './authoring/chapter.ts'
import { claims, fell, part, ratio, restated, rose } from './authoring/claims.ts'
import { facts, flow } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { half, inYear } from './authoring/readings.ts'
import { lastYear } from './authoring/unknowns.ts'

const defence = at('I.5.a', 'security')
const text = at('I.5.b', 'security')
const footnote21 = at('I.5.b', 'security', '21')
const footnote22 = at('I.5.b', 'security', '22')

export const security: Chapter = chapter(
  facts(defence, flow('recruits', 'citizen', 'Công dân nhập ngũ', 'Recruits handed over', 'higher', inYear('107'))),
  facts(
    text,
    flow('traffic-accidents', 'incident', 'Vụ tai nạn giao thông', 'Traffic accidents', { better: 'lower', row: '13' }, half('03')),
    flow('traffic-deaths', 'person', 'Người chết do tai nạn giao thông', 'Traffic deaths', { better: 'lower', row: '13' }, half('03')),
    flow('traffic-injured', 'person', 'Người bị thương do tai nạn giao thông', 'Traffic injured', { better: 'lower', row: '13' }, half('03')),
  ),
  facts(
    footnote21,
    flow('crimes', 'incident', 'Vụ phạm pháp hình sự', 'Criminal offences', { better: 'lower', row: '13' }, half('37')),
    flow('crime-deaths', 'person', 'Người chết do phạm pháp hình sự', 'Deaths by crime', 'lower', half('02')),
    flow('crime-injured', 'person', 'Người bị thương do phạm pháp hình sự', 'Injured by crime', 'lower', half('20')),
    flow('crime-damage', 'millionVnd', 'Tài sản thiệt hại do phạm pháp', 'Damage by crime', 'lower', half('180.3', { qualifier: 'about' })),
    flow('crimes-solved', 'incident', 'Vụ phạm pháp hình sự làm rõ', 'Offences solved', 'higher', half('36', { outOf: '37' })),
    flow('crime-arrests', 'suspect', 'Đối tượng bị bắt', 'Suspects arrested', 'neither', half('52')),
    flow('crime-recovered', 'millionVnd', 'Tài sản thu hồi', 'Property recovered', 'higher', half('124.2', { qualifier: 'about' })),
    flow('earlier-crimes-solved', 'incident', 'Vụ ngoài kỳ làm rõ', 'Earlier offences solved', 'higher', half('06')),
    flow('earlier-crime-suspects', 'suspect', 'Đối tượng ngoài kỳ', 'Suspects of earlier offences', 'neither', half('12')),
    flow('special-investigations', 'investigation', 'Chuyên án thành công', 'Special investigations closed', 'higher', half('03')),
    flow('special-investigation-arrests', 'suspect', 'Đối tượng bắt theo chuyên án', 'Arrests in special investigations', 'neither', half('05')),
    flow('patrol-shifts', 'shift', 'Ca tuần tra', 'Patrol shifts', 'neither', half('1495')),
    flow('patrol-officers', 'officerTurn', 'Lượt CBCS tuần tra', 'Officer turns on patrol', 'neither', half('7939')),
    flow('traffic-violations', 'case', 'Trường hợp vi phạm Luật GTĐB', 'Traffic violations recorded', 'neither', half('3152')),
    flow('traffic-violations-fined', 'case', 'Trường hợp vi phạm giao thông bị phạt', 'Traffic violations fined', 'neither', half('3221')),
    flow('traffic-fines', 'billionVnd', 'Tiền phạt giao thông', 'Traffic fines', 'neither', half('2.32')),
    flow('licences-withdrawn', 'case', 'Giấy phép lái xe bị tước', 'Driving licences withdrawn', 'neither', half('120')),
    flow('road-crimes', 'incident', 'Vụ phạm tội trên tuyến giao thông', 'Offences on traffic routes', 'neither', half('08')),
    flow('road-crime-suspects', 'suspect', 'Đối tượng phạm tội trên tuyến giao thông', 'Suspects on traffic routes', 'neither', half('08')),
  ),
  facts(
    footnote22,
    flow('damaged-cars', 'car', 'Xe ô tô hỏng', 'Cars damaged', 'lower', half('02')),
    flow('damaged-motorbikes', 'motorbike', 'Xe mô tô hỏng', 'Motorbikes damaged', 'lower', half('02')),
    flow('damaged-bicycles', 'bicycle', 'Xe đạp hỏng', 'Bicycles damaged', 'lower', half('01')),
    flow('traffic-damage', 'millionVnd', 'Thiệt hại do tai nạn giao thông', 'Damage by traffic accidents', 'lower', half('12', { qualifier: 'about' })),
  ),
  {
    unknowns: [
      lastYear('traffic-accidents', 'incident'),
      lastYear('traffic-deaths', 'person'),
      lastYear('traffic-injured', 'person'),
      lastYear('crimes', 'incident'),
      lastYear('crime-deaths', 'person'),
      lastYear('crime-injured', 'person'),
    ],
  },
  claims(text, fell('traffic-accidents-h1', '02', 'incident'), fell('traffic-deaths-h1', '03', 'person'), fell('traffic-injured-h1', '02', 'person')),
  claims(
    footnote21,
    fell('crimes-h1', '20', 'incident'),
    rose('crime-deaths-h1', '01', 'person'),
    rose('crime-injured-h1', '06', 'person'),
    ratio('crimes-solved-h1', { outOf: 'crimes-solved-h1' }, '97.3'),
    part('crimes-solved-h1', { outOf: 'crimes-solved-h1' }),
    restated('crimes-h1', { outOf: 'crimes-solved-h1' }, 'same'),
    part('crime-recovered-h1', 'crime-damage-h1'),
    part('licences-withdrawn-h1', 'traffic-violations-fined-h1'),
  ),
)
