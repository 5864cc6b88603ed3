import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

const scripts = readdirSync('examples').filter((name) => /^\d\d-.*\.mjs$/.test(name))

const run = (script: string, ...options: string[]) =>
  execFileSync(process.execPath, [`examples/${script}`, ...options], { encoding: 'utf8' })

describe('every numbered example runs', () => {
  test.each(scripts)('%s', (script) => {
    expect(run(script)).not.toMatch(/undefined|NaN|\[object/)
  })
})

describe('the roll-up of the wards', () => {
  const wards = run('02-roll-up-wards.mjs')

  test.each([
    ['the split target adds up again', /Cộng lại: 1\.598 nghìn lượt người — khớp/],
    [
      'a quarter without a report is refused',
      /quý III\/2021 +từ chối nếu thiếu +\(chưa có số thực hiện cả kỳ\) +7\/8 +Quảng Lạc/,
    ],
    ['or skipped, and said so', /quý III\/2021 +bỏ qua +230\.100 lượt người +7\/8 +Quảng Lạc/],
    ['a late correction adds to its own quarter only', /ngày 20\/8\/2021 +222\.400 lượt người +214\.900 lượt người/],
    ['services are 52,33 % of 2021', /Dịch vụ +5\.513,2 tỷ đồng +52,33%/],
    ['the parts of the table add up', /Cộng lại: 4\.869,7 tỷ đồng; văn bản ghi 4\.869,7 tỷ đồng — khớp/],
    ['equal rates share a place', /3= +Chi Lăng +2 +3\.920 +0,051%/],
    ['x of y targets are met', /Cộng: 10\/16 chỉ tiêu đạt và vượt/],
    ['contributions add up to the growth', /\(số giả định\): .* 0,06 \+ .* 4,87 \+ .* 5,07 = 10,00 điểm %/],
    ['visitors of the half-year beside those of the year', /Lượng khách du lịch +372\.000 .* 43,95% +-6,05 điểm %/],
    ['every invented figure is marked', /1\. Giao chỉ tiêu .* \(số giả định\)/],
  ])('%s', (_name, line) => {
    expect(wards).toMatch(line)
  })

  test('is there in English too', () => {
    expect(run('02-roll-up-wards.mjs', '--en')).toMatch(/Q3 2021 +refuse +\(no observation of the whole period\)/)
  })
})

describe('the review of the plan', () => {
  const review = run('01-review-the-plan.mjs')

  test.each([
    [
      'trees are stated as 92 % of a plan that is not printed (I.1.c)',
      /Trồng cây phân tán +kế hoạch +6 tháng đầu năm 2020 +46 ha +92%/,
    ],
    [
      'revenue is 45,5 % of the estimate of the province (I.1.đ)',
      /Thu ngân sách +tỉnh giao +6 tháng đầu năm 2020 +190\.676 triệu đồng +45,5%/,
    ],
    [
      'and 43,3 % of the city’s own (I.1.đ)',
      /Thu ngân sách +thành phố phấn đấu +6 tháng đầu năm 2020 +190\.676 triệu đồng +43,3%/,
    ],
    [
      'a quarter of the capital plan is disbursed at half-year (I.2.b)',
      /Giải ngân, thanh toán +41\.533 triệu đồng .* 25,38% +50,00% +chậm/,
    ],
    [
      '10.535,8 is 10 % above 9.578 (III.1.2)',
      /1 +Tổng giá trị sản xuất .* 10\.535,8 tỷ đồng +9\.578 tỷ đồng +\+10,00%/,
    ],
    ['exactly, at the top of 9 - 10 % (III.1.1)', /957,8 \/ 9\.578 = 10,00%; văn bản đặt từ 9 đến 10% \(III\.1\.1\)/],
    ['forest cover is to rise by 0,2 points (III.1.2)', /14 +Tỷ lệ che phủ rừng +58,8% +58,6% +\+0,2 điểm %/],
    [
      'the parts of the total add up (III.1.2)',
      /152,9 tỷ đồng \+ 4\.869,7 tỷ đồng \+ 5\.513,2 tỷ đồng = 10\.535,8 tỷ đồng/,
    ],
    [
      '33 of 360 is not 9,26 % (I.2.a, footnote 7)',
      /33 công trình \/ 360 công trình = 9,17%; văn bản ghi 9,26% — mâu thuẫn/,
    ],
    [
      'the grain of 2020 is stated twice (I.1.c, I.8)',
      /5\.100 tấn; I\.8: 6\.000 tấn — không thể cùng đúng; chênh lệch 900 tấn/,
    ],
    [
      'the plan for trees must be about 50 ha (I.1.c)',
      /Trồng cây phân tán, kế hoạch: từ trên ≈ 49,46 đến ≈ 50,27 ha; số tròn nhất: 50/,
    ],
    ['the span of an average is not printed', /Thu nội địa .* không ghi giai đoạn bình quân/],
  ])('%s', (_name, line) => {
    expect(review).toMatch(line)
  })

  test('is there in English too', () => {
    expect(run('01-review-the-plan.mjs', '--en')).toMatch(/Budget revenue +assigned by the province/)
  })

  test('takes well under two seconds', () => {
    const start = performance.now()
    run('01-review-the-plan.mjs')
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('the warehouse', () => {
  const warehouse = run('06-warehouse-sql.mjs')

  test.each([
    ['every target of the plan is judged as in the process', /55 chỉ tiêu; khác với evaluate: 0/],
    ['the poverty rate of 0,14 % beats 0,15 %, mirrored', /Tỷ lệ hộ nghèo +106,67% +vượt/],
    ['output that is as planned is met', /Công nghiệp - xây dựng +100,00% +đạt/],
    ['the engine’s own division prints thousands of rows wrongly', /round\(\) của DuckDB in sai [34]\.\d{3} dòng/],
  ])('%s', (_name, line) => {
    expect(warehouse).toMatch(line)
  })

  test('shows its statements', () => {
    expect(run('06-warehouse-sql.mjs', '--sql', '--en')).toMatch(/CREATE VIEW "target_outcomes" AS/)
  })
})

describe('ten million rows, a few of them', () => {
  test('what is met, of how many, by sector and month', () => {
    const reports = run('07-ten-million-rows.mjs', '--rows', '6000')
    expect(reports).toMatch(/6\.000 báo cáo \(số giả định\)/)
    expect(reports).toMatch(/nông nghiệp +\d+\/989 +\d+ +11 +\d+,\d\d%/)
    expect(reports).toMatch(/2026-02 +[\d.]+\/[\d.]+/)
  })

  test('a file is read as it is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ktxh-rows-'))
    const file = join(folder, 'rows.csv')
    writeFileSync(file, 'xã;lĩnh vực;tháng;kế hoạch;thực hiện\nA;y tế;2026-01;1.250,5;1.250,5\n')
    expect(run('07-ten-million-rows.mjs', '--file', file, '--en')).toMatch(/y tế +1\/1 +0 +0 +100\.00%/)
    rmSync(folder, { recursive: true })
  })
})

describe('the first plan', () => {
  const first = run('03-first-plan.mjs')

  test.each([
    [
      'shows a table',
      /\| Trồng rừng mới \| năm 2026 \| từ 50 ha trở lên \| 21,3 ha \(6 tháng đầu năm 2026\) \| 42,60% \| chậm tiến độ \|/,
    ],
    ['gives a verdict', /Tỷ lệ hộ nghèo, năm 2026: không đạt; ước thực hiện 3,1%; mục tiêu tối đa 3,0%/],
    ['has a chart', /vega-lite\/v5\.json/],
    ['finds 46,2 % where 42,6 % was meant', /21,3 ha \/ 50 ha = 42,6%; văn bản ghi 46,2% — mâu thuẫn/],
    ['says that its figures are invented', /1\. Bảng \(số giả định\)/],
  ])('%s', (_name, line) => {
    expect(first).toMatch(line)
  })
})

describe('the half-year report', () => {
  const report = run('04-half-year-report.mjs')

  test.each([
    [
      'says how far revenue has come (5.890 of 12.500; 5.300 by then last year)',
      /Thu ngân sách .* đạt 5\.890 triệu đồng, bằng 47,12% kế hoạch năm .*, tăng 11,1% so với cùng kỳ/,
    ],
    ['says that grain fell (865,5 after 910)', /Sản lượng lương thực .*, giảm 4,9% so với cùng kỳ/],
    [
      'says what the rest of the year must bring',
      /Thu ngân sách .* 6\.610 triệu đồng +≈ 1\.101,67 triệu đồng +tăng 8,4%/,
    ],
    ['says that its figures are invented', /xã Ví Dụ \(số giả định\)/],
  ])('%s', (_name, line) => {
    expect(report).toMatch(line)
  })
})

describe('the audit of a paragraph', () => {
  const audit = run('05-audit-a-paragraph.mjs')

  test.each([
    ['224 of 272 is not 28,35 %', /224 đơn \/ 272 đơn = 82,35%; văn bản ghi 28,35% — mâu thuẫn/],
    [
      '356 of 360 is 98,88 % only if cut off',
      /356 công trình \/ 360 công trình = 98,89%; văn bản ghi 98,88% — đúng nếu cắt bỏ/,
    ],
    ['the budget must be 400 billion', /dự toán: .* số tròn nhất: 400/],
    ['each finding quotes its words', /"224\/272 đơn, đạt tỷ lệ 28,35%"/],
  ])('%s', (_name, line) => {
    expect(audit).toMatch(line)
  })

  test('reads a file of one’s own', () => {
    expect(run('05-audit-a-paragraph.mjs', 'LICENSE')).toMatch(/Không thấy nhận định nào/)
  })
})

describe('the rows of a dashboard', () => {
  test('are counted by sector, and disbursement is behind', () => {
    const rows = run('08-dashboard-rows.mjs')
    expect(rows).toMatch(/investment +0 +1 +0 +0/)
    expect(rows).toMatch(/completion: '25\.38'/)
  })

  test('are a CSV file with one line a target', () => {
    const lines = run('08-dashboard-rows.mjs', '--csv').trimEnd().split('\r\n')
    expect(lines[0]).toMatch(/^sector,target,indicator,/)
    expect(lines.length).toBe(56)
  })
})

test('the list of examples names each of them', () => {
  const listed = Array.from(
    readFileSync('examples/README.md', 'utf8').matchAll(/\]\((\d\d-[^)]*\.mjs)\)/g),
    ([, name]) => name,
  )
  expect(listed).toEqual(scripts.toSorted())
})
