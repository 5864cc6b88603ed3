// @ts-check

/** What the page says, in both languages. */
export const words = {
  title: { vi: 'Kiểm tra số liệu kế hoạch', en: 'Check the figures of a plan' },
  lead: {
    vi: 'Dán một đoạn báo cáo hoặc một bảng chỉ tiêu: trang đọc số, tính lại từng tỷ lệ, và chỉ ra chỗ không khớp. Mọi việc chạy trong trình duyệt, không gửi gì đi đâu.',
    en: 'Paste a paragraph of a report or a table of targets: the page reads the figures, recomputes each ratio, and shows what does not agree. Everything runs in the browser; nothing is sent anywhere.',
  },
  language: { vi: 'English', en: 'Tiếng Việt' },
  given: { vi: 'Văn bản của bạn', en: 'Your text' },
  kind: { vi: 'Bạn dán gì?', en: 'What do you paste?' },
  kindText: { vi: 'Một đoạn văn', en: 'A paragraph' },
  kindTable: { vi: 'Một bảng chỉ tiêu', en: 'A table of targets' },
  paste: { vi: 'Dán vào đây', en: 'Paste it here' },
  hint: {
    vi: 'Kết quả hiện ra khi bạn gõ. Số liệu mẫu là số giả định.',
    en: 'Results appear as you type. The sample figures are invented.',
  },
  check: { vi: 'Kiểm tra', en: 'Check' },
  sample: { vi: 'Dùng mẫu', en: 'Use a sample' },
  clear: { vi: 'Xóa', en: 'Clear' },
  found: { vi: 'Kết quả', en: 'Results' },
  nothing: { vi: 'Chưa có gì để kiểm tra.', en: 'Nothing to check yet.' },
  inText: { vi: 'Trong văn bản', en: 'In the text' },
  statements: { vi: 'Từng nhận định', en: 'Each statement' },
  backToText: { vi: 'xem trong văn bản', en: 'show in the text' },
  stated: { vi: 'văn bản ghi', en: 'stated' },
  computed: { vi: 'tính lại', en: 'recomputed' },
  inferred: { vi: 'Số không in nhưng suy ra được', en: 'Figures not printed, but inferred' },
  targets: { vi: 'Mục tiêu đọc được', en: 'Targets read' },
  parts: { vi: 'Các phần của', en: 'Parts of' },
  notUnderstood: { vi: 'Chưa hiểu', en: 'Not understood' },
  cannotRead: { vi: 'Không đọc được.', en: 'This cannot be read.' },
  pasted: { vi: 'Bảng chỉ tiêu đã dán', en: 'The pasted table of targets' },
  footer: {
    vi: 'Làm bằng ktxh. Tỷ lệ được giữ là phân số chính xác và chỉ làm tròn một lần khi in.',
    en: 'Made with ktxh. A ratio is kept as an exact fraction and rounded once, when it is printed.',
  },
}

/** @param {number} figures @param {Record<string, number>} counts @param {'vi-VN' | 'en'} locale */
export function summaryOf(figures, counts, locale) {
  const { holds = 0, holdsTruncated = 0, contradicted = 0, undecided = 0 } = counts
  const statements = holds + holdsTruncated + contradicted + undecided
  return locale === 'en'
    ? `${figures} figures read, ${statements} statements: ${contradicted} contradicted, ${holdsTruncated} true only if truncated, ${holds} true, ${undecided} undecided.`
    : `Đọc được ${figures} số, ${statements} nhận định: ${contradicted} mâu thuẫn, ${holdsTruncated} chỉ đúng nếu cắt bỏ, ${holds} đúng, ${undecided} chưa đủ cơ sở.`
}

/** @param {number} indicators @param {number} targets @param {'vi-VN' | 'en'} locale */
export function tableSummary(indicators, targets, locale) {
  return locale === 'en'
    ? `${indicators} indicators and ${targets} targets read.`
    : `Đọc được ${indicators} chỉ tiêu, ${targets} mục tiêu.`
}
