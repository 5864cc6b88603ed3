// @ts-check
// Rechecks what a paragraph says about its own figures: node examples/05-audit-a-paragraph.mjs [--en] [file]
// The paragraph that stands below is invented; pass a text file to audit your own.
import { readFileSync } from 'node:fs'
import { formatConflict, formatFinding, formatInference, formatIssue } from 'ktxh'
import { auditText } from 'ktxh/audit'
import { heading } from './support/print.mjs'

const options = process.argv.slice(2)
const locale = options.includes('--en') ? 'en' : 'vi-VN'
const say = (/** @type {string} */ vi, /** @type {string} */ en) => (locale === 'en' ? en : vi)
const file = options.find((option) => !option.startsWith('--'))

const paragraph = `Thu ngân sách 6 tháng đạt 123 tỷ đồng, bằng 30,8% dự toán; ước cả năm đạt 350 tỷ đồng, bằng 87,5% dự toán.
Đã giải quyết 224/272 đơn, đạt tỷ lệ 28,35%. Kiểm tra 360 công trình, trong đó có 356 công trình đúng phép, chiếm 98,88%.
Giá trị sản xuất ước đạt 131,4 tỷ đồng, tăng 9,5% so với 120,0 tỷ đồng của năm trước.`

const text = file === undefined ? paragraph : readFileSync(file, 'utf8')
const result = auditText(text)

if (result.ok) report(result.value)
else for (const issue of result.issues) console.error(formatIssue(issue, { locale }))

/** @param {import('ktxh/audit').TextAudit} audit */
function report({ findings, inferences, conflicts, units }) {
  const writing = { locale, units }
  const title = file === undefined ? say('Đoạn văn giả định', 'An invented paragraph') : file
  heading(title)
  console.log(text)

  heading(say('Từng nhận định', 'Statement by statement'))
  for (const finding of findings)
    console.log(`• "${text.slice(...finding.span)}"\n  ${formatFinding(finding, writing)}`)
  if (findings.length === 0)
    console.log(say('Không thấy nhận định nào kiểm tra được.', 'No statement that can be rechecked.'))

  heading(say('Số không in, suy ra từ các tỷ lệ', 'What is not printed, inferred from the ratios'))
  for (const inference of inferences) console.log(`• ${formatInference(inference, writing)}`)

  if (conflicts.length > 0) heading(say('Không thể cùng đúng', 'Cannot all be true'))
  for (const conflict of conflicts) console.log(`• ${formatConflict(conflict, writing)}`)
}
