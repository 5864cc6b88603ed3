import { type Lexicon, lexicon, lexiconOf } from './lexicon.ts'
import { spellingVariants } from './spelling-variants.ts'

/** What a number after a label names: a year, a month, a day, a quarter, a level, or some other thing. */
export type Label = 'year' | 'month' | 'day' | 'quarter' | 'level' | 'name'

const words: Readonly<Record<Label, readonly string[]>> = {
  year: [
    'năm | tết | thời kỳ | nhiệm kỳ | niên độ | niên khóa | năm học | cùng kỳ | so sánh | giá so sánh | mùa | vụ',
    'đông xuân | hè thu | thu đông | vụ mùa',
  ],
  month: ['tháng'],
  day: ['ngày | mùng | mồng | hôm'],
  quarter: ['quý'],
  level: ['cấp | bậc | hạng | loại | nhóm | mức'],
  name: [
    'số | thứ | lần thứ | lần | đợt | khóa | khoá | lớp | mức độ | cấp độ | vòng | vị trí',
    'giai đoạn | điều | khoản | chương | mục | tiểu mục | phần | bảng | biểu | phụ lục | trang | hình | tập | quyển | top',
    'nghị định | nghị quyết | chỉ thị | thông tư | công văn | quyết định | kết luận | công điện | luật | bộ luật | đề án | chương trình',
    'dự án | trung ương | quân khu | sư đoàn | trung đoàn | lữ đoàn | tiểu đoàn | binh đoàn | đoàn | đại đội | hải đoàn | tổ | đội',
    'khu phố | khu vực | vùng | khu | khối | ấp | thôn | xóm | bản | buôn | làng | phường | quận | tổ dân phố | tdp | tiểu khu | lô | ô',
    'cụm | tuyến | quốc lộ | tỉnh lộ | hương lộ | đường | phố | ngõ | hẻm | kiệt | tầng | phòng | trạm | km | lý trình | cây số',
    'covid | covid - | sars | tcvn | iso | qcvn | mã | điện thoại | sđt | fax | giải | công nghiệp | công nghệ | thế hệ | phiên bản',
  ],
}

/** The words before a number that make it a name instead of a figure. */
export const labels: Lexicon<Label> = lexicon(
  (Object.keys(words) as Label[]).flatMap((label) =>
    words[label]
      .flatMap((line) => line.split(' | '))
      .flatMap(spellingVariants)
      .map((word) => [word, label] as const),
  ),
)

/** "tổng số 45 hộ" counts, and "mỗi thôn 3 người" names no third village. */
export const unlabelled: Lexicon<true> = lexiconOf(
  'mỗi | từng | các | những | mọi | một',
  'tổng số | trong số | trên số | với số | trên tổng số | trong tổng số',
)
