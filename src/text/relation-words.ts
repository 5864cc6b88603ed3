import { type Lexicon, lexicon } from './lexicon.ts'
import { spellingVariants } from './spelling-variants.ts'

/**
 * What words do between figures: they say that one reaches, misses, equals, is a share of, exceeds or falls short of something,
 * rises or falls by or to something, is a multiple; they name what is compared with, the whole of a share, and what is a part.
 */
export type Relation =
  | 'reach'
  | 'missed'
  | 'equal'
  | 'share'
  | 'rise'
  | 'fall'
  | 'exceed'
  | 'shortOf'
  | 'multiple'
  | 'level'
  | 'from'
  | 'against'
  | 'base'
  | 'whole'
  | 'ofWhich'
  | 'complete'
  | 'respectively'

const phrases: Readonly<Record<Relation | 'none', string>> = {
  reach: 'đạt | hoàn thành | ước đạt | thực hiện đạt',
  missed: 'chưa đạt | không đạt | chưa hoàn thành | không hoàn thành',
  equal: 'bằng | chỉ bằng | mới bằng | tương ứng | đạt tỷ lệ | tỷ lệ đạt | ước bằng',
  share: 'chiếm | chiếm tỷ lệ | chiếm tỷ trọng',
  rise: 'tăng | tăng thêm | cao hơn | nhiều hơn | lớn hơn',
  fall: 'giảm | giảm bớt | thấp hơn | ít hơn | chậm hơn',
  exceed: 'vượt | vượt thu | vượt chi',
  shortOf: 'hụt | hụt thu | hụt chi | thiếu | thiếu hụt | còn thiếu | còn hụt',
  multiple: 'gấp | tăng gấp | gấp hơn',
  level:
    'lên | lên đến | lên tới | tăng lên | nâng lên | còn | xuống | xuống còn | giảm còn | giảm xuống | giảm xuống còn | nâng',
  from: 'từ | tăng từ | giảm từ',
  against: 'so với | so | so sánh với',
  base:
    'dự toán | kế hoạch | KH | DT | CK | chỉ tiêu | mục tiêu | nghị quyết | cùng kỳ | cùng kỳ năm trước | năm trước | năm ngoái | tháng trước | ' +
    'quý trước | kỳ trước | vụ trước | mùa trước | đầu năm | cuối năm | định mức | quy định | trung bình nhiều năm | trung bình các năm | TBNN | bình quân chung',
  whole: 'tổng | tổng số | số | nhu cầu | khối lượng | vốn | dân số | diện tích | độ tuổi',
  ofWhich: 'trong đó | trong đó có',
  complete: 'gồm | bao gồm | gồm có | cụ thể gồm',
  respectively: 'lần lượt | lần lượt là',
  none:
    'tăng trưởng | tăng cường | gia tăng | tăng tốc | tăng thu | tăng nhanh | giảm nghèo | giảm nhẹ | giảm thiểu | miễn giảm | giảm tốc | ' +
    'vượt bậc | vượt qua | vượt khó | bằng khen | bằng cấp | văn bằng | đạt chuẩn | đạt tiêu chuẩn | đạt được | lên kế hoạch | còn lại | ' +
    'số tiền | số vốn | số kinh phí | số liệu | vốn đầu tư | kế hoạch số | từ nguồn | chỉ số | diện tích gieo trồng',
}

/** The relations of a text; phrases that only look like one mean 'none'. */
export const relationWords: Lexicon<Relation | 'none'> = lexicon(
  (Object.keys(phrases) as (keyof typeof phrases)[]).flatMap((relation) =>
    phrases[relation]
      .split(' | ')
      .flatMap(spellingVariants)
      .map((phrase) => [phrase, relation] as const),
  ),
)

/** The relations that state a change. */
export const changeLeads: ReadonlySet<Relation> = new Set<Relation>(['rise', 'fall', 'exceed', 'shortOf'])

/** Words that may stand between a relation and its figure, or begin a clause, and say nothing of a new subject. */
export const fillers: ReadonlySet<string> = new Set(
  [
    'và đồng thời ước tính khoảng hơn trên gần dưới xấp xỉ cả năm tháng quý đầu cuối nay đến hết kỳ thực hiện đạt được là thêm tới',
    'lũy luỹ kế dự kiến mức tỷ lệ chỉ mới đã còn cũng lần lượt bình quân trung tương ứng đương riêng trong đó trước sau này so với cùng',
    'phấn đấu kéo khi thì nhưng tăng giảm từ tối thiểu đa ít nhất không quá hoàn thành tức hay',
  ].flatMap((line) => line.split(' ')),
)
