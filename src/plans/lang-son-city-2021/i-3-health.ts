import { type Chapter, chapter } from './authoring/chapter.ts'
import { claims, part } from './authoring/claims.ts'
import { facts, flow } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { half } from './authoring/readings.ts'

const text = at('I.3.c', 'health')
const footnote14 = at('I.3.c', 'health', '14')

export const health: Chapter = chapter(
  facts(
    text,
    flow('examinations', 'visit', 'Lượt khám bệnh', 'Medical examinations', 'neither', half('11592')),
    flow('outpatient-treatments', 'visit', 'Lượt điều trị ngoại trú', 'Outpatient treatments', 'neither', half('939')),
    flow('food-establishments-checked', 'establishment', 'Cơ sở thực phẩm kiểm tra', 'Food establishments checked', 'higher', half('295')),
    flow('food-violations', 'case', 'Trường hợp vi phạm thực phẩm', 'Food violations', 'lower', half('66')),
    flow('medical-establishments-checked', 'establishment', 'Cơ sở y, dược kiểm tra', 'Medical establishments checked', 'higher', half('13')),
  ),
  facts(
    footnote14,
    flow('medical-establishments-fined', 'establishment', 'Cơ sở y, dược bị phạt', 'Medical establishments fined', 'lower', half('09')),
    flow('medical-fines', 'millionVnd', 'Tiền phạt cơ sở y, dược', 'Medical fines', 'neither', half('18.6')),
    flow('cosmetics-destroyed', 'bottle', 'Mỹ phẩm nhập lậu tiêu hủy', 'Smuggled cosmetics destroyed', 'neither', half('49')),
  ),
  claims(footnote14, part('medical-establishments-fined-h1', 'medical-establishments-checked-h1')),
)
