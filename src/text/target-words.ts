import { type Lexicon, lexicon } from './lexicon.ts'
import { spellingVariants } from './spelling-variants.ts'

/**
 * What the words of a target ask for: to reach a level, to go up or down to one, a growth, an average growth, a reduction, no
 * change for the worse, a thing done, a multiple of a base, an excess over a plan.
 */
export type Demand =
  | 'reach'
  | 'level'
  | 'growth'
  | 'average'
  | 'reduction'
  | 'maintain'
  | 'milestone'
  | 'multiple'
  | 'excess'

/** 'mean' makes an average growth of a growth before it; 'none' only looks like that. */
export type Word = Demand | 'mean' | 'none'

const words: Readonly<Record<Word, string>> = {
  reach: 'đạt | là | có | bằng | phấn đấu | phân đấu | phần đấu | ước | dự kiến',
  level:
    'còn | xuống | xuống còn | giảm còn | giảm xuống | giảm xuống còn | lên | lên đến | tăng lên | nâng lên | nâng lên đến',
  growth: 'tăng | tăng thêm | tăng trưởng | tốc độ tăng | tốc độ tăng trưởng',
  average:
    'tăng bình quân | tăng trưởng bình quân | bình quân tăng | tốc độ tăng bình quân | tốc độ tăng trưởng bình quân | ' +
    'bình quân mỗi năm tăng | bình quân hằng năm tăng',
  mean: 'bình quân | trung bình',
  none:
    'giá trị tăng thêm | giá trị gia tăng | gia tăng dân số | gia tăng tự nhiên | tỷ lệ tăng dân số | tỷ lệ tăng tự nhiên | giảm nghèo bền vững | ' +
    'chương trình giảm nghèo | miễn giảm | miễn, giảm | bình quân đầu người | bình quân người | bình quân nhân khẩu | bình quân một | bình quân mỗi hộ | bình quân hộ | bình quân chung',
  reduction: 'giảm | giảm thêm | giảm bình quân | kéo giảm | cắt giảm | tốc độ giảm | mức giảm',
  maintain: 'duy trì | giữ vững | giữ ổn định | không tăng',
  multiple: 'gấp | tăng gấp | gấp hơn',
  excess: 'vượt',
  milestone: 'hoàn thành | xong | đưa vào sử dụng | khởi công',
}

/** The words that say what a target asks for. */
export const targetWords: Lexicon<Word> = lexicon(
  (Object.keys(words) as Word[]).flatMap((demand) =>
    words[demand]
      .split(' | ')
      .flatMap(spellingVariants)
      .map((word) => [word, demand] as const),
  ),
)
