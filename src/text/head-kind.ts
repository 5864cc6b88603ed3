import { bracketAtEnd } from './bracket-at-end.ts'
import { codeAt, isLetter } from './characters.ts'

const numberHeads = new Set(['tt', 'stt', 'số tt', 'số thứ tự', 'no', '#'])
const nameHeads = ['chỉ tiêu', 'nội dung', 'tên', 'danh mục', 'mục tiêu', 'hạng mục']
const unitHeads = ['đơn vị', 'đvt', 'đv tính']
const agencies = ['chủ trì', 'phối hợp', 'phụ trách', 'thực hiện', 'cơ quan']
const targetHeads = ['kế hoạch', 'mục tiêu', 'chỉ tiêu', 'dự toán', 'phấn đấu', 'kh ']
const comparisons = ['so sánh', 'so với', 'tỷ lệ', 'tăng, giảm', 'tăng/giảm', 'chênh lệch', 'ước', 'ưth']
const otherHeads = ['ghi chú', 'kết quả', 'nguyên nhân', 'lý do', 'đánh giá', 'lĩnh vực', 'nhóm']
const doneWords = new Set(['th', 'uth'])

/** What a column of a table holds. */
type HeadKind = 'number' | 'name' | 'unit' | 'target' | 'other'

/** What a column holds by the words of its head; none for an empty head. What is not known to be something else are targets. */
export function headKind(text: string): HeadKind | undefined {
  const head = text.toLowerCase()
  if (head === '') return undefined
  if (numberHeads.has(head)) return 'number'
  const names = (words: readonly string[]) => words.some((each) => head.startsWith(each))
  const includes = (words: readonly string[]) => words.some((each) => head.includes(each))
  if (names(unitHeads)) return includes(agencies) ? 'other' : 'unit'
  if (includes(comparisons) || includes(otherHeads) || isDone(head) || isQuotient(head)) return 'other'
  if (names(nameHeads)) return 'name'
  return names(targetHeads) || !includes(agencies) ? 'target' : 'other'
}

function isDone(head: string): boolean {
  return head.split(' ').some((word) => doneWords.has(word))
}

/** "KH 2025/TH 2024 (%)", and neither "quý I/2025" nor "(triệu đồng/ha)". */
function isQuotient(head: string): boolean {
  const [, ...parts] = (bracketAtEnd(head)?.before ?? head).split('/')
  return parts.some((part) => isLetter(codeAt(part.trim(), 0)))
}
