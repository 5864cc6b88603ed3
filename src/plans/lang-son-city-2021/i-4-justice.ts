import { type Chapter, chapter } from './authoring/chapter.ts'
import { adds, claims, fell, part, ratio, restated, rose } from './authoring/claims.ts'
import { facts, flow, rate } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { half } from './authoring/readings.ts'
import { lastYear } from './authoring/unknowns.ts'

const inspection = at('I.4.a', 'justice')
const footnote18 = at('I.4.a', 'justice', '18')
const footnote19 = at('I.4.a', 'justice', '19')
const judiciary = at('I.4.b', 'justice')
const footnote20 = at('I.4.b', 'justice', '20')
const corruption = at('I.4.c', 'justice')

const received = { better: 'neither', partOf: { whole: 'petitions', coverage: 'complete' } } as const
const resolved = { better: 'higher', partOf: { whole: 'petitions-resolved', coverage: 'complete' } } as const

export const justice: Chapter = chapter(
  facts(
    inspection,
    flow('inspections', 'inspection', 'Cuộc thanh tra', 'Inspections', 'neither', half('4')),
    flow('inspected-units', 'workUnit', 'Đơn vị được thanh tra', 'Units inspected', 'neither', half('6')),
    flow('inspections-carried-over', 'inspection', 'Cuộc thanh tra chuyển tiếp từ 2019', 'Inspections carried over from 2019', 'neither', half('2')),
    flow('inspections-concluded', 'inspection', 'Cuộc thanh tra đã có kết luận', 'Inspections concluded', 'higher', half('3', { outOf: '4' })),
    flow('conclusions-followed', 'conclusion', 'Kết luận thanh tra được theo dõi', 'Conclusions followed up', 'neither', half('4')),
    flow('recovered-money', 'millionVnd', 'Tiền thu hồi nộp ngân sách', 'Money recovered for the budget', 'neither', half('129.034')),
    flow('heads-checked', 'officeHead', 'Thủ trưởng được kiểm tra', 'Heads of office checked', 'neither', half('04')),
    flow('citizens-received', 'citizenTurn', 'Lượt công dân được tiếp', 'Citizens received', 'neither', half('349')),
    flow('petitions', 'petition', 'Đơn tiếp nhận', 'Petitions received', 'neither', half('272')),
    flow('complaints', 'petition', 'Đơn khiếu nại', 'Complaints', received, half('23')),
    flow('denunciations', 'petition', 'Đơn tố cáo', 'Denunciations', received, half('2')),
    flow('requests', 'petition', 'Đơn đề nghị', 'Requests', received, half('247')),
    flow('petitions-resolved', 'petition', 'Đơn đã giải quyết', 'Petitions resolved', 'higher', half('224')),
    flow('complaints-resolved', 'petition', 'Khiếu nại đã giải quyết', 'Complaints resolved', resolved, half('20')),
    flow('denunciations-resolved', 'petition', 'Tố cáo đã giải quyết', 'Denunciations resolved', resolved, half('2')),
    flow('requests-resolved', 'petition', 'Đề nghị đã giải quyết', 'Requests resolved', resolved, half('202')),
    rate('petitions-resolved-share', 'percent', 'Tỷ lệ giải quyết đơn', 'Share of petitions resolved', {
      better: 'higher',
      ratioOf: { part: 'petitions-resolved', whole: 'petitions' },
    }),
  ),
  facts(
    footnote18,
    flow('collectives-criticized', 'collective', 'Tập thể kiểm điểm', 'Collectives criticized', 'neither', half('9')),
    flow('individuals-criticized', 'individual', 'Cá nhân kiểm điểm', 'Individuals criticized', 'neither', half('11')),
    flow('individuals-disciplined', 'individual', 'Cá nhân bị khiển trách', 'Individuals reprimanded', 'neither', half('1')),
    flow('individuals-referred', 'individual', 'Cá nhân kiến nghị xử lý', 'Individuals referred', 'neither', half('2')),
  ),
  facts(footnote19, flow('offices-checked', 'workUnit', 'Đơn vị được kiểm tra trách nhiệm', 'Offices checked', 'neither', half('4'))),
  facts(
    judiciary,
    flow('legal-conferences', 'conference', 'Hội nghị về xử lý VPHC', 'Conferences on sanctions', 'neither', half('08')),
    flow('legal-conference-communes', 'communeOrWard', 'Phường, xã có hội nghị', 'Communes with conferences', 'neither', half('08')),
  ),
  facts(
    footnote20,
    flow('civil-status-dossiers', 'dossier', 'Hồ sơ hộ tịch', 'Civil status dossiers', 'neither', half('46')),
    flow('translations-certified', 'case', 'Chữ ký bản dịch', 'Translations certified', 'neither', half('443')),
    flow('signatures-certified', 'case', 'Chữ ký cá nhân', 'Signatures certified', 'neither', half('33')),
    flow('copies-certified', 'case', 'Sao y bản chính', 'Copies certified', 'neither', half('1119')),
  ),
  facts(
    corruption,
    flow('corruption-inspections', 'inspection', 'Cuộc thanh tra phòng chống tham nhũng', 'Anti-corruption inspections', 'neither', half('1')),
    flow('corruption-checks', 'inspection', 'Cuộc kiểm tra phòng chống tham nhũng', 'Anti-corruption checks', 'neither', half('4')),
  ),
  { unknowns: [lastYear('citizens-received', 'citizenTurn'), lastYear('petitions', 'petition')] },
  claims(
    inspection,
    part('inspections-carried-over-h1', 'inspections-h1'),
    part('inspections-concluded-h1', { outOf: 'inspections-concluded-h1' }),
    restated('inspections-h1', { outOf: 'inspections-concluded-h1' }, 'same'),
    fell('citizens-received-h1', '6', 'citizenTurn'),
    adds('petitions-h1', ['complaints-h1', 'denunciations-h1', 'requests-h1']),
    part('complaints-h1', 'petitions-h1'),
    part('denunciations-h1', 'petitions-h1'),
    part('requests-h1', 'petitions-h1'),
    rose('petitions-h1', '24', 'petition'),
    adds('petitions-resolved-h1', ['complaints-resolved-h1', 'denunciations-resolved-h1', 'requests-resolved-h1']),
    part('complaints-resolved-h1', 'petitions-resolved-h1'),
    part('denunciations-resolved-h1', 'petitions-resolved-h1'),
    part('requests-resolved-h1', 'petitions-resolved-h1'),
    part('petitions-resolved-h1', 'petitions-h1'),
    part('complaints-resolved-h1', 'complaints-h1'),
    part('denunciations-resolved-h1', 'denunciations-h1'),
    part('requests-resolved-h1', 'requests-h1'),
    ratio('petitions-resolved-h1', 'petitions-h1', '82.35'),
  ),
  claims(judiciary, part('legal-conference-communes-h1', { outOf: 'disinfected-communes-h1' })),
  claims(corruption, part('corruption-inspections-h1', 'inspections-h1')),
)
