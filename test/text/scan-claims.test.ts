import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Operand, Statement } from '../../src/claim/index.ts'
import { limits, valueOf } from '../../src/result/index.ts'
import { type ScannedClaim, scanClaims } from '../../src/text.ts'
import { leastSeconds } from '../support/least-seconds.ts'

const scan = (text: string) => valueOf(scanClaims(text))

/** A claim in one line; unknowns stand in their own words. */
function line({ statement, unknowns }: ScannedClaim): string {
  const operand = (each: Operand): string => {
    if ('quantity' in each) return `${each.quantity.amount} ${each.quantity.unit}`
    return 'unknown' in each ? `«${unknowns.find(({ id }) => id === each.unknown)?.description.vi}»` : '?'
  }
  return write(statement, operand)
}

function write(statement: Statement, operand: (each: Operand) => string): string {
  switch (statement.kind) {
    case 'ratio':
      return `${operand(statement.part)} / ${operand(statement.whole)} = ${statement.stated.amount} ${statement.stated.unit}`
    case 'change': {
      const { current, base, stated, direction, reading } = statement
      const sign = direction === 'increase' ? '+' : '-'
      return `${operand(current)} on ${operand(base)} = ${sign}${stated.amount} ${stated.unit} (${reading})`
    }
    case 'sum':
      return `${operand(statement.total)} ${statement.coverage} ${statement.parts.map(operand).join(' + ')}`
    default:
      return statement.kind
  }
}

const lines = (text: string) => scan(text).map(line)

describe('a share', () => {
  test.each([
    ['of a plan that is only named', 'Trồng rừng 120 ha, đạt 80% kế hoạch.', ['120 hectare / «kế hoạch» = 80 percent']],
    [
      'of two plans and of the same period',
      'Thu ngân sách đạt 1.200 tỷ đồng, bằng 60,5% dự toán tỉnh giao, bằng 57,1% dự toán huyện phấn đấu và bằng 104% so với cùng kỳ.',
      [
        '1200 billionVnd / «dự toán tỉnh giao» = 60.5 percent',
        '1200 billionVnd / «dự toán huyện phấn đấu» = 57.1 percent',
        '1200 billionVnd / «cùng kỳ» = 104 percent',
      ],
    ],
    [
      'of what the figure is printed over',
      'Làm rõ 17/20 vụ án (đạt tỷ lệ 85%).',
      ['17 incident / 20 incident = 85 percent'],
    ],
    [
      'of two plans, the second after a comma or "và" alone',
      'Thu 120,5 tỷ đồng, đạt 48% dự toán tỉnh giao, 45% dự toán huyện giao và tăng 12% so với cùng kỳ.',
      [
        '120.5 billionVnd / «dự toán tỉnh giao» = 48 percent',
        '120.5 billionVnd / «dự toán huyện giao» = 45 percent',
        '120.5 billionVnd on «cùng kỳ» = +12 percent (relative)',
      ],
    ],
    [
      'of what was planned and of what was allotted',
      'Giải ngân 150,7 tỷ đồng, đạt 43% kế hoạch vốn giao và 44,3% vốn đã phân bổ.',
      ['150.7 billionVnd / «kế hoạch vốn giao» = 43 percent', '150.7 billionVnd / «vốn đã phân bổ» = 44.3 percent'],
    ],
    [
      'of the total after the figure',
      'Đã thu 45,3 tỷ đồng trong tổng số 60,2 tỷ đồng nợ thuế, đạt 75,2%.',
      ['45.3 billionVnd / 60.2 billionVnd = 75.2 percent'],
    ],
    [
      'of an earlier year, as a multiple',
      'Doanh thu 850 tỷ đồng, gấp 2 lần năm 2021.',
      ['850 billionVnd / «năm 2021» = 2 times'],
    ],
    [
      'of a period that is not named',
      'Doanh thu 850 tỷ đồng, gấp 2 lần.',
      ['850 billionVnd / «kỳ gốc không ghi» = 2 times'],
    ],
    ['of a printed plan', 'Trồng 48 ha, bằng 96% kế hoạch (50 ha).', ['48 hectare / 50 hectare = 96 percent']],
    [
      'of a plan printed without brackets',
      'Trồng 48 ha, bằng 96% kế hoạch 50 ha.',
      ['48 hectare / 50 hectare = 96 percent'],
    ],
    [
      'of nothing that is named',
      'Đã giải quyết 70 đơn, đạt tỷ lệ 87,5%.',
      ['70 petition / «tổng số không ghi» = 87.5 percent'],
    ],
    [
      'of the total before "trong đó"',
      'Thu 500 tỷ đồng, trong đó thu nội địa 350 tỷ đồng, chiếm 70% tổng thu.',
      ['500 billionVnd ofWhich 350 billionVnd', '350 billionVnd / 500 billionVnd = 70 percent'],
    ],
    [
      'of the total before "trong đó", in brackets',
      'Thu 500 tỷ đồng, trong đó thu nội địa 350 tỷ đồng (70% tổng thu).',
      ['500 billionVnd ofWhich 350 billionVnd', '350 billionVnd / 500 billionVnd = 70 percent'],
    ],
    [
      'of words that no list knows',
      'Có 450 học sinh dân tộc, chiếm 45% học sinh toàn huyện.',
      ['450 hocjSinh / «học sinh toàn huyện» = 45 percent'],
    ],
    ['in brackets', 'Chi 230 tỷ đồng (46% dự toán).', ['230 billionVnd / «dự toán» = 46 percent']],
    [
      'that lacks its sign',
      'Thu 230 tỷ đồng, bằng 46,5 dự toán giao.',
      ['230 billionVnd / «dự toán giao» = 46.5 percent'],
    ],
    ['as a multiple', 'Xuất khẩu 90 triệu USD, gấp 2,5 lần so với cùng kỳ.', ['90 millionUsd / «cùng kỳ» = 2.5 times']],
    [
      'of a plan that no words name',
      'Chi 2.000 tỷ đồng, đạt 52,1%.',
      ['2000 billionVnd / «tổng số không ghi» = 52.1 percent'],
    ],
    [
      'of a plan that stands before "đạt"',
      'Thu 300 tỷ đồng, so dự toán giao đạt 41% và bằng 95% so với cùng kỳ.',
      ['300 billionVnd / «dự toán giao» = 41 percent', '300 billionVnd / «cùng kỳ» = 95 percent'],
    ],
    [
      'of words after a preposition',
      'Nợ xấu 25 tỷ đồng, chiếm 1,2% trên tổng dư nợ.',
      ['25 billionVnd / «tổng dư nợ» = 1.2 percent'],
    ],
    [
      'worked out in the brackets after it',
      'Thôn đạt chuẩn 60% (45/75 thôn); thuế đạt 103% (5,15 tỷ/5 tỷ).',
      ['45 village / 75 village = 60 percent', '5.15 billionVnd / 5 billionVnd = 103 percent'],
    ],
    [
      'of the plan that it fits, where two counts might be meant',
      'Hoàn thành 35 công trình, đang thi công 12 công trình, đạt 74,5% kế hoạch (47 công trình).',
      ['35 construction / 47 construction = 74.5 percent'],
    ],
    [
      'of a total before its parts, which its plan fits',
      'Trồng mới 1.250 ha, gồm 1.020 ha rừng sản xuất và 230 ha rừng phòng hộ, đạt 113,6% kế hoạch (1.100 ha).',
      ['1250 hectare complete 1020 hectare + 230 hectare', '1250 hectare / 1100 hectare = 113.6 percent'],
    ],
    ['of an age group', 'Nhà trẻ huy động 1.215 cháu (đạt 32,4% độ tuổi).', ['1215 chaus / «độ tuổi» = 32.4 percent']],
    [
      'of a plan beside what lacks of it',
      'Trồng rừng 186,2 ha, đạt 93,1% kế hoạch (thiếu 13,8 ha); chưa gieo trồng 40 ha.',
      ['186.2 hectare / «kế hoạch» = 93.1 percent', '186.2 hectare on «kế hoạch» = -13.8 hectare (units)'],
    ],
    [
      'that is left of the past',
      'Thu ngân sách 120 tỷ đồng, chỉ còn 85% so với cùng kỳ.',
      ['120 billionVnd / «cùng kỳ» = 85 percent'],
    ],
    [
      'of all of the past ("bằng", "giữ nguyên", "không thay đổi", "xấp xỉ")',
      'Xảy ra 45 vụ, bằng cùng kỳ. Đàn trâu 2.400 con, giữ nguyên so với năm 2019. Lúa 965 ha, xấp xỉ năm trước.',
      [
        '45 incident / «cùng kỳ» = 100 percent',
        '2400 animal / «năm 2019» = 100 percent',
        '965 hectare / «năm trước» = 100 percent',
      ],
    ],
    [
      'said in words: a multiple',
      'Doanh thu 150 tỷ đồng, tăng gấp đôi năm trước (75 tỷ đồng), gấp rưỡi năm 2018.',
      ['150 billionVnd / 75 billionVnd = 2 times', '150 billionVnd / «năm 2018» = 1.5 times'],
    ],
    [
      'each in its respect ("về …"), all of one period',
      'Cấp mới 6 dự án với tổng vốn 1.842 tỷ đồng, bằng 54,5% về số dự án và gấp 2,1 lần về vốn so với cùng kỳ.',
      ['6 project / «cùng kỳ» = 54.5 percent', '1842 billionVnd / «cùng kỳ» = 2.1 times'],
    ],
    [
      'printed before the fraction that it was worked out from',
      'Tỷ lệ tiêm chủng đạt 95,4% (1.240/1.300 trẻ), tăng 0,4% so với cùng kỳ.',
      ['1240 trer / 1300 trer = 95.4 percent', '95.4 percent on «cùng kỳ» = +0.4 percent (points)'],
    ],
    [
      'whose part is named',
      'Kiểm tra 120 công trình, tỷ lệ công trình có phép đạt 97,5%.',
      ['«công trình có phép» / 120 construction = 97.5 percent'],
    ],
    [
      'whose part is named, with "là"',
      'Kiểm tra 120 công trình, tỷ lệ công trình có phép là 97,5%.',
      ['«công trình có phép» / 120 construction = 97.5 percent'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
})

describe('a change', () => {
  test.each([
    [
      'in per cent',
      'Tổng chi 800 tỷ đồng, tăng 8,7% so với cùng kỳ.',
      ['800 billionVnd on «cùng kỳ» = +8.7 percent (relative)'],
    ],
    [
      'in units',
      'Tiếp nhận 310 đơn, tăng 12 đơn so với cùng kỳ.',
      ['310 petition on «cùng kỳ» = +12 petition (units)'],
    ],
    [
      'in the first word of the unit',
      'Tiếp 140 lượt công dân, giảm 6 lượt so với cùng kỳ.',
      ['140 luwowtjCoongDaan on «cùng kỳ» = -6 luwowtjCoongDaan (units)'],
    ],
    ['over a plan', 'Thu 500 tỷ đồng, vượt 5,2% kế hoạch.', ['500 billionVnd on «kế hoạch» = +5.2 percent (relative)']],
    [
      'with the plan before it',
      'Thu 500 tỷ đồng, vượt dự toán 5,2%.',
      ['500 billionVnd on «dự toán» = +5.2 percent (relative)'],
    ],
    [
      'of a share, in points',
      'Tỷ lệ tốt nghiệp đạt 98,1%, tăng 0,4% so với năm trước.',
      ['98.1 percent on «năm trước» = +0.4 percent (points)'],
    ],
    [
      'of a share over its plan',
      'Tỷ lệ lao động qua đào tạo đạt 65%, vượt 0,5% kế hoạch.',
      ['65 percent on «kế hoạch» = +0.5 percent (ambiguous)'],
    ],
    [
      'in points by name',
      'Tỷ lệ đạt 98,1%, cao hơn 0,4 điểm phần trăm so với năm 2020.',
      ['98.1 percent on «năm 2020» = +0.4 percentagePoint (points)'],
    ],
    [
      'leading to the level after it',
      'Độ che phủ tăng 2% lên 42%.',
      ['42 percent on «kỳ gốc không ghi» = +2 percent (points)'],
    ],
    [
      'over a printed way',
      'Giảm từ 5,6% xuống còn 4,1%, giảm 1,5 điểm %.',
      ['4.1 percent on 5.6 percent = -1.5 percentagePoint (points)'],
    ],
    [
      'from a printed base',
      'Thu 110 tỷ đồng, tăng 10% so với cùng kỳ (100 tỷ đồng).',
      ['110 billionVnd on 100 billionVnd = +10 percent (relative)'],
    ],
    [
      'with its base at the head',
      'Xảy ra 40 vụ, so với cùng kỳ giảm 5 vụ.',
      ['40 incident on «cùng kỳ» = -5 incident (units)'],
    ],
    [
      'of a share whose base is printed: the figures decide how it is meant',
      'Tỷ lệ hộ nghèo giảm từ 5% xuống 4%, giảm 20%. Độ che phủ giảm từ 62% xuống còn 61%, giảm 1%.',
      ['4 percent on 5 percent = -20 percent (ambiguous)', '61 percent on 62 percent = -1 percent (ambiguous)'],
    ],
    [
      'of a share beside points',
      'Tỷ lệ hộ nghèo là 4,65%, giảm 1,55 điểm phần trăm (giảm 25%) so với năm trước.',
      [
        '4.65 percent on «năm trước» = -1.55 percentagePoint (points)',
        '4.65 percent on «năm trước» = -25 percent (ambiguous)',
      ],
    ],
    [
      'of the share that an amount makes up, in brackets',
      'Thu 500 tỷ đồng, trong đó thu nội địa 420 tỷ đồng, chiếm 84% (tăng 2%).',
      [
        '500 billionVnd ofWhich 420 billionVnd',
        '420 billionVnd / 500 billionVnd = 84 percent',
        '84 percent on «kỳ gốc không ghi» = +2 percent (points)',
      ],
    ],
    [
      'of the amount beside the share of a plan that it reaches',
      'Thu 420 tỷ đồng, đạt 84% dự toán (tăng 2% so với cùng kỳ).',
      ['420 billionVnd / «dự toán» = 84 percent', '420 billionVnd on «cùng kỳ» = +2 percent (relative)'],
    ],
    [
      'of a rate of solved cases',
      'Điều tra làm rõ 43/48 vụ, đạt tỷ lệ 89,6% (tăng 2,1% so với cùng kỳ).',
      ['43 incident / 48 incident = 89.6 percent', '89.6 percent on «cùng kỳ» = +2.1 percent (points)'],
    ],
    [
      'of a rate over its target, which is no plan of the amount',
      'Thi hành xong 18,4/46,2 tỷ đồng, đạt 39,8%, vượt 0,3% chỉ tiêu.',
      ['18.4 billionVnd / 46.2 billionVnd = 39.8 percent', '39.8 percent on «chỉ tiêu» = +0.3 percent (ambiguous)'],
    ],
    [
      'of a share that lies above or below that of the past',
      'Nợ 3,2 tỷ đồng, chiếm 3,3% số phải thu, thấp hơn cùng kỳ 0,5%.',
      ['3.2 billionVnd / «số phải thu» = 3.3 percent', '3.3 percent on «cùng kỳ» = -0.5 percent (points)'],
    ],
    [
      'of a rate of disbursement, which stands for no amount',
      'Tỷ lệ giải ngân đạt 58,3% kế hoạch, cao hơn 6,1% so với cùng kỳ và cao hơn bình quân cả nước (52,4%).',
      ['58.3 percent on «cùng kỳ» = +6.1 percent (points)'],
    ],
    [
      "each of a semicolon's clause",
      'Có 318 doanh nghiệp tạm ngừng, tăng 22 doanh nghiệp; 74 doanh nghiệp giải thể, không tăng, không giảm so với cùng kỳ.',
      ['318 enterprise on «kỳ gốc không ghi» = +22 enterprise (units)', '74 enterprise / «cùng kỳ» = 100 percent'],
    ],
    [
      'whose noun is named once more',
      'Xảy ra 7 vụ cháy, so với cùng kỳ: số vụ tăng 2 vụ.',
      ['7 incident on «cùng kỳ» = +2 incident (units)'],
    ],
    [
      'over the way to the last of two counts',
      'Số hộ nghèo giảm từ 1.240 hộ xuống còn 986 hộ (giảm 254 hộ, tức giảm 20,5%).',
      [
        '986 household on 1240 household = -254 household (units)',
        '986 household on 1240 household = -20.5 percent (relative)',
      ],
    ],
    [
      'on a season before, and behind it',
      'Năng suất 61,2 tạ/ha, cao hơn vụ trước 1,1 tạ/ha; đã trồng 286 ha, chậm hơn cùng kỳ 24 ha.',
      [
        '61.2 quintalPerHectare on «vụ trước» = +1.1 quintalPerHectare (units)',
        '286 hectare on «cùng kỳ» = -24 hectare (units)',
      ],
    ],
    [
      'with the base in brackets before it',
      'Tỷ trọng nông nghiệp là 18,6%, thấp hơn mục tiêu (19%) 0,4 điểm phần trăm.',
      ['18.6 percent on 19 percent = -0.4 percentagePoint (points)'],
    ],
    [
      'on what is named by an abbreviation at the end of a sentence',
      'Sản lượng thịt 5.620 tấn, tăng 3,5% CK. Sản lượng trứng 18,4 triệu quả, bằng 100,5% KH. Chi 5 tỷ đồng.',
      ['5620 tonne on «CK» = +3.5 percent (relative)', '18400000 quar / «KH» = 100.5 percent'],
    ],
    [
      'of a rate with its own fraction, which is no share of the figure before',
      'Tiếp nhận 209 đơn; tỷ lệ hoàn thành đạt 92,66% (265/286 hộ), giảm 4,3% so với cùng kỳ.',
      ['265 household / 286 household = 92.66 percent', '92.66 percent on «cùng kỳ» = -4.3 percent (points)'],
    ],
    [
      'whose period closes its clause and heads none after it',
      'Gieo trồng 771,8 ha, giảm 3,5% (tương ứng giảm 28 ha) so với cùng kỳ; có 174/242 hộ đạt chuẩn (71,9%).',
      [
        '771.8 hectare on «cùng kỳ» = -3.5 percent (relative)',
        '771.8 hectare on «cùng kỳ» = -28 hectare (units)',
        '174 household / 242 household = 71.9 percent',
      ],
    ],
    [
      'in the brackets of a part, after a semicolon there',
      'Thu 340 tỷ đồng, trong đó thuế 158 tỷ đồng (đạt 77,8% kế hoạch; tăng 11 tỷ đồng so với cùng kỳ).',
      [
        '340 billionVnd ofWhich 158 billionVnd',
        '158 billionVnd / «kế hoạch» = 77.8 percent',
        '158 billionVnd on «cùng kỳ» = +11 billionVnd (units)',
      ],
    ],
    [
      'of the nearest rate, though another would fit as a share of its base',
      'Tỷ lệ thất nghiệp từ 8,8% còn 1,9%; tỷ lệ hộ nghèo còn 7,5%, giảm 0,2 điểm phần trăm so với năm 2022 (7,7%).',
      ['7.5 percent on 7.7 percent = -0.2 percentagePoint (points)'],
    ],
    [
      'in units and, after "=", in per cent',
      'Xảy ra 45 vụ (giảm 5 vụ = 10% so với cùng kỳ).',
      ['45 incident on «cùng kỳ» = -5 incident (units)', '45 incident on «cùng kỳ» = -10 percent (relative)'],
    ],
    [
      'over a way that is printed after it',
      'Sản lượng tăng 10%, từ 500 tấn lên 550 tấn.',
      ['550 tonne on 500 tonne = +10 percent (relative)'],
    ],
    [
      'on a period named right after "hơn"',
      'Sản lượng 550 tấn, hơn năm trước 10%; đàn bò 480 con, hơn cùng kỳ 45 con.',
      ['550 tonne on «năm trước» = +10 percent (relative)', '480 animal on «cùng kỳ» = +45 animal (units)'],
    ],
    [
      'short of a plan',
      'Gieo trồng 965 ha, chưa đạt kế hoạch (thiếu 3,5%). Thu 485 tỷ đồng, hụt thu 15 tỷ đồng so với dự toán.',
      ['965 hectare on «kế hoạch» = -3.5 percent (relative)', '485 billionVnd on «dự toán» = -15 billionVnd (units)'],
    ],
    [
      'by half, in words',
      'Xảy ra 12 vụ cháy, giảm một nửa so với cùng kỳ.',
      ['12 incident on «cùng kỳ» = -50 percent (relative)'],
    ],
    [
      'of quantity and of value',
      'Xuất khẩu 500 nghìn tấn gạo, trị giá 300 triệu USD, tăng 12% về lượng và tăng 8% về giá trị so với năm trước.',
      [
        '500 thousandTonnes on «năm trước» = +12 percent (relative)',
        '300 millionUsd on «năm trước» = +8 percent (relative)',
      ],
    ],
    [
      'in the clause of its own level',
      'Chi trả 12,86 tỷ đồng; tặng 5.230 suất quà trị giá 2,14 tỷ đồng, tăng 430 suất và 0,21 tỷ đồng so với năm trước.',
      [
        '5230 suaatsQuaf on «năm trước» = +430 suaatsQuaf (units)',
        '2.14 billionVnd on «năm trước» = +0.21 billionVnd (units)',
      ],
    ],
    [
      'stated twice',
      'Xảy ra 44 vụ, giảm 6 vụ (-12%) so với cùng kỳ.',
      ['44 incident on «cùng kỳ» = -6 incident (units)', '44 incident on «cùng kỳ» = -12 percent (relative)'],
    ],
    ['by its sign alone', 'Đàn trâu 2.400 con (-4%).', ['2400 animal on «kỳ gốc không ghi» = -4 percent (relative)']],
    [
      'each of several with its own level, all on one base',
      'Xảy ra 09 vụ, làm chết 04 người, bị thương 07 người (giảm 02 vụ, tăng 01 người chết, giảm 03 người bị thương so với cùng kỳ).',
      [
        '9 incident on «cùng kỳ» = -2 incident (units)',
        '4 person on «cùng kỳ» = +1 person (units)',
        '7 person on «cùng kỳ» = -3 person (units)',
      ],
    ],
    [
      'stated once more in brackets, on the same base',
      'Cây ngô 500 ha, tăng 4% (tương đương tăng 20 ha) so với cùng kỳ; gỗ 300 m3, tăng 5% (tương đương 14 m3) so cùng kỳ.',
      [
        '500 hectare on «cùng kỳ» = +4 percent (relative)',
        '500 hectare on «cùng kỳ» = +20 hectare (units)',
        '300 cubicMeter on «cùng kỳ» = +5 percent (relative)',
        '300 cubicMeter on «cùng kỳ» = +14 cubicMeter (units)',
      ],
    ],
    [
      'stated once more as a share ("tương ứng")',
      'Chi 300 tỷ đồng, tăng 20 tỷ đồng (tương ứng 7,1%) so với cùng kỳ.',
      ['300 billionVnd on «cùng kỳ» = +20 billionVnd (units)', '300 billionVnd on «cùng kỳ» = +7.1 percent (relative)'],
    ],
    [
      'and not a share of a plan that is named after "tương ứng"',
      'Thu 300 tỷ đồng, tăng 20 tỷ đồng so với cùng kỳ, tương ứng 62,5% dự toán.',
      ['300 billionVnd on «cùng kỳ» = +20 billionVnd (units)', '300 billionVnd / «dự toán» = 62.5 percent'],
    ],
    [
      'whose base is not that of the share after it',
      'Xảy ra 120 vụ, giảm 15 vụ (giảm 11,1%) so với cùng kỳ, đã làm rõ 105 vụ, đạt tỷ lệ 87,5%.',
      [
        '120 incident on «cùng kỳ» = -15 incident (units)',
        '120 incident on «cùng kỳ» = -11.1 percent (relative)',
        '105 incident / «tổng số không ghi» = 87.5 percent',
      ],
    ],
    [
      'in a sentence of its own, each with the level that it names',
      'Xảy ra 60 vụ, làm chết 12 người và bị thương 45 người. So với cùng kỳ, giảm 5 vụ (-7,7%), giảm 9 người bị thương.',
      [
        '60 incident on «cùng kỳ» = -5 incident (units)',
        '60 incident on «cùng kỳ» = -7.7 percent (relative)',
        '45 person on «cùng kỳ» = -9 person (units)',
      ],
    ],
    [
      'on the past beside an excess over the plan',
      'Xuất khẩu 3 tỷ USD, tăng 12%, vượt 4% kế hoạch.',
      [
        '3 billionUsd on «kỳ gốc không ghi» = +12 percent (relative)',
        '3 billionUsd on «kế hoạch» = +4 percent (relative)',
      ],
    ],
    [
      'over the plan that it is printed over',
      'Trồng 42/40 ha vượt 2 ha so với KH.',
      ['42 hectare on 40 hectare = +2 hectare (units)'],
    ],
    [
      'of two levels, one each ("lần lượt")',
      'Sản lượng khai thác 12 nghìn tấn, nuôi trồng 30 nghìn tấn, lần lượt tăng 2,1% và 5,3% so với cùng kỳ.',
      [
        '12 thousandTonnes on «cùng kỳ» = +2.1 percent (relative)',
        '30 thousandTonnes on «cùng kỳ» = +5.3 percent (relative)',
      ],
    ],
    [
      'on the average of months, which are no level',
      'Chỉ số giá tiêu dùng tăng 0,2% so với tháng trước, bình quân 6 tháng tăng 4,1%.',
      [],
    ],
    [
      'over a line end',
      'Sản lượng đạt 90 tấn, giảm\n10% so với năm\n2019; thịt hơi 20 tấn, chiếm\n5%.',
      ['90 tonne on «năm 2019» = -10 percent (relative)', '20 tonne / «tổng số không ghi» = 5 percent'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  test('a cut beside a share may be that of the share, and is marked', () => {
    const text = 'Còn 84 hộ nghèo, chiếm 4,2% số hộ; giảm 31 hộ so với đầu năm (tương đương giảm 1,55%).'
    expect(scan(text).map(({ ambiguous }) => ambiguous)).toEqual([undefined, undefined, true])
  })

  test('"tăng 3 lần" is read as a multiple, and marked', () => {
    expect(scan('Xuất khẩu 155 triệu USD, tăng hơn 3 lần so với năm trước.')).toMatchObject([
      {
        statement: { kind: 'ratio', stated: { amount: '3', unit: 'times' } },
        ambiguous: true,
        pieces: [{}, {}, {}, { qualifier: 'over' }],
      },
    ])
  })
})

describe('a total with its parts', () => {
  test.each([
    [
      'the kinds of a count',
      'Tiếp nhận 60 đơn (15 khiếu nại; 5 tố cáo; 40 đề nghị).',
      ['60 petition complete 15 petition + 5 petition + 40 petition'],
    ],
    [
      'some of the same',
      'Tiêm 900 liều (mũi 3: 500 liều, mũi 4: 100 liều).',
      ['900 lieeuf ofWhich 500 lieeuf + 100 lieeuf'],
    ],
    [
      'after "gồm"',
      'Tổng vốn 90 tỷ đồng, gồm ngân sách tỉnh 60 tỷ đồng và ngân sách huyện 30 tỷ đồng.',
      ['90 billionVnd complete 60 billionVnd + 30 billionVnd'],
    ],
    [
      'after "trong đó"',
      'Sản lượng 50 tấn, trong đó: khai thác 20 tấn, nuôi trồng 30 tấn.',
      ['50 tonne ofWhich 20 tonne + 30 tonne'],
    ],
    [
      'until the estimate of the year',
      'Thu 50 tỷ đồng, trong đó nội địa 40 tỷ đồng, ước cả năm 90 tỷ đồng.',
      ['50 billionVnd ofWhich 40 billionVnd'],
    ],
    [
      'after "trong đó", and the total again after the list',
      'Đón 12.400 lượt khách, trong đó 4.200 lượt khách quốc tế; đạt 103,3% kế hoạch, tăng 8,2% so với cùng kỳ.',
      [
        '12400 guestVisit ofWhich 4200 guestVisit',
        '12400 guestVisit / «kế hoạch» = 103.3 percent',
        '12400 guestVisit on «cùng kỳ» = +8.2 percent (relative)',
      ],
    ],
    [
      'after "trong đó", each with its share of the total',
      'Thu 500 tỷ đồng, trong đó thu nội địa 420 tỷ đồng; chiếm 84%.',
      ['500 billionVnd ofWhich 420 billionVnd', '420 billionVnd / 500 billionVnd = 84 percent'],
    ],
    [
      'after "trong đó", in a sentence of its own',
      'Gieo trồng 300 ha, đạt 98% kế hoạch. Trong đó: lúa 200 ha, đạt 100% kế hoạch; ngô 90 ha.',
      [
        '300 hectare / «kế hoạch» = 98 percent',
        '300 hectare ofWhich 200 hectare + 90 hectare',
        '200 hectare / «kế hoạch» = 100 percent',
      ],
    ],
    [
      'named by what they are for',
      'Vốn 90 tỷ đồng, trong đó dự án A 30 tỷ đồng, dự án B 50 tỷ đồng; đồng thời bổ sung 8 tỷ đồng.',
      ['90 billionVnd ofWhich 30 billionVnd + 50 billionVnd'],
    ],
    [
      'listed in lines of their own',
      'Gieo trồng 700 ha, trong đó:\n\n+ Lúa 450 ha\n\n+ Màu: 250 ha.\n\n- Trồng rừng 30 ha.',
      ['700 hectare ofWhich 450 hectare + 250 hectare'],
    ],
    [
      'until its parts make it up and another clause begins',
      'Tiếp nhận 18 đơn, trong đó 12 đơn kiến nghị, 6 đơn đề nghị; đã giải quyết 15 đơn.',
      ['18 petition ofWhich 12 petition + 6 petition'],
    ],
    [
      'until something is counted out of it',
      'Tiếp nhận 18 đơn, trong đó 12 đơn kiến nghị, đã giải quyết 15/18 đơn.',
      ['18 petition ofWhich 12 petition'],
    ],
    [
      'with the share of each part in brackets',
      'Tổng vốn 90 tỷ đồng, gồm: ngân sách tỉnh 60 tỷ đồng (66,7%), ngân sách huyện 30 tỷ đồng (33,3%).',
      [
        '60 billionVnd / 90 billionVnd = 66.7 percent',
        '90 billionVnd complete 60 billionVnd + 30 billionVnd',
        '30 billionVnd / 90 billionVnd = 33.3 percent',
      ],
    ],
    [
      'with bracketed shares that are of plans',
      'Gieo trồng 500 ha, trong đó lúa 300 ha (98%), ngô 200 ha (97%).',
      ['500 hectare ofWhich 300 hectare + 200 hectare'],
    ],
    ['some of the same noun', 'Theo dõi 10 dự án (có 03 dự án của tỉnh).', ['10 project ofWhich 3 project']],
  ])('%s', (_name, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
})

describe('"lần lượt" pairs two lists in their order', () => {
  test('and keeps their plans apart', () => {
    const claims = scan('Thu, chi lần lượt đạt 50 và 80 tỷ đồng, bằng 40% và 45% dự toán.')
    expect(claims.map(line)).toEqual([
      '50 billionVnd / «dự toán» = 40 percent',
      '80 billionVnd / «dự toán» = 45 percent',
    ])
    expect(new Set(claims.flatMap(({ unknowns }) => unknowns.map(({ id }) => id))).size).toBe(2)
  })
})

describe('unknowns', () => {
  const idsOf = (text: string) => scan(text).map(({ unknowns }) => unknowns[0]?.id)

  test('one plan serves the half-year and the estimate of the year', () => {
    const [first, second] = idsOf(
      'Thu đạt 200 tỷ đồng bằng 45% dự toán giao, ước cả năm đạt 440 tỷ đồng bằng 99% dự toán giao.',
    )
    expect(first).toBe(second)
  })

  test('the same period is another one for each figure', () => {
    const [first, second] = idsOf(
      'Thu đạt 200 tỷ đồng, tăng 5% so với cùng kỳ, ước cả năm 440 tỷ đồng, tăng 6% so với cùng kỳ.',
    )
    expect(first).not.toBe(second)
  })

  test('revenue and spending have each their own plan', () => {
    const [first, second] = idsOf(
      'Thu đạt 200 tỷ đồng bằng 45% dự toán giao. Chi đạt 300 tỷ đồng bằng 45% dự toán giao.',
    )
    expect(first).not.toBe(second)
  })

  test('carry the unit of the figure measured against them', () => {
    expect(scan('Trồng rừng 120 ha, đạt 80% kế hoạch.')).toMatchObject([
      { unknowns: [{ unit: 'hectare', description: { vi: 'kế hoạch' } }] },
    ])
  })
})

describe('what is left out', () => {
  test.each([
    ['a share that is itself the level', 'Tỷ lệ che phủ rừng đạt 47,6%; tỷ lệ hộ nghèo còn 3%.'],
    ['a change of something whose level is not printed', 'Thu hút 12 dự án; giá trị sản xuất công nghiệp tăng 9,1%.'],
    ['a change of something named in brackets', 'Cấp 30 giấy phép. Chỉ số sản xuất (IIP) tăng 12,7%.'],
    ['a share of two figures together', 'Có 40 hộ nghèo và 60 hộ cận nghèo bằng 8% số hộ.'],
    ['a range', 'Thu nhập 60 triệu đồng, tăng 8 - 9%.'],
    [
      'a total that either of two figures may be',
      'Tiếp nhận 59 hồ sơ, kỳ trước chuyển sang 37 hồ sơ, trong đó đã trả 59 hồ sơ.',
    ],
    ['a list of shares', 'Ba khu vực chiếm lần lượt 20%, 45% và 35%.'],
    [
      'shares of different wholes',
      'Tỷ lệ hộ nghèo còn 2,5%, trong đó miền núi còn 6,1%; gieo trồng 40 ha. Trong đó lúa tốt.',
    ],
    ['what the past did', 'Sản lượng 90 nghìn tấn (cùng kỳ năm 2020 giảm 3,8%); than 3 tấn (tháng trước tăng 2%).'],
    ['points of a contribution', 'Đóng góp 0,1 điểm phần trăm và ngành điện giảm 2,8%.'],
    ['yields of parts', 'Năng suất 52 tạ/ha, trong đó lúa xuân 60 tạ/ha.'],
    ['a change of an amount of which only a share is printed', 'Chi thường xuyên đạt 27,3% và tăng 38,9%.'],
    ['how far beyond the plan a rate fell', 'Tỷ lệ hộ nghèo còn 13%, vượt 0,5% kế hoạch.'],
    ['how far a fall reached its plan', 'Tỷ lệ hộ nghèo từ 6,1% còn 4,8%, đạt 130% kế hoạch giảm nghèo.'],
    ['indicators that reach their plans', 'Có 5/6 chỉ tiêu đạt 100% kế hoạch.'],
    ['a share of a number without a noun', 'Tiếp nhận 42 kiến nghị, đã giải quyết 39 (đạt 92,9%).'],
    ['a share that falls short', 'Gieo trồng 965 ha, chưa đạt 98% kế hoạch.'],
    ['a share of one of two counts over a slash', 'Cấp 486 giấy/512 hồ sơ, đạt 94,9%.'],
    ['what is missing of itself', 'Hiện có 240 giáo viên, thiếu 12 giáo viên.'],
    ['half of something else', 'Thiệt hại 1,35 tỷ đồng; giảm một nửa số vụ so với năm 2019.'],
    ['a rate that equals the past', 'Tiêm 900 liều, tỷ lệ tiêm chủng bằng cùng kỳ năm trước 95%.'],
    ['a change in a respect that is not printed', 'Xuất khẩu 300 triệu USD, tăng 12% về lượng.'],
    ['words that only begin like a change', 'Có 12 hộ được giảm nghèo, tăng cường 5% kinh phí.'],
    ['figures without relation', 'Có 5 thôn, 300 hộ và 1.200 nhân khẩu.'],
  ])('%s', (_name, text) => {
    expect(lines(text)).toEqual([])
  })
})

test('every piece has its span in the text given', () => {
  const text = 'Thu *đạt* 350 tỷ đồng, bằng 83,5% dự toán tỉnh giao.'
  const [claim] = scan(text)
  expect(claim?.pieces.map(({ role, span }) => [role, text.slice(...span)])).toEqual([
    ['part', '350 tỷ đồng'],
    ['whole', 'dự toán tỉnh giao'],
    ['relation', 'bằng'],
    ['stated', '83,5%'],
  ])
  expect(claim?.printed).toBe('350 tỷ đồng, bằng 83,5% dự toán tỉnh giao')
})

test('dots after the words of a comparison are none of them', () => {
  expect(lines('Cây lạc 559 ha, đạt 33% kế hoạch... Cây ngô 20 ha, đạt 40% kế hoạch…')).toEqual([
    '559 hectare / «kế hoạch» = 33 percent',
    '20 hectare / «kế hoạch» = 40 percent',
  ])
})

test('the part of a fraction is its first number, and no piece begins with a blank', () => {
  const text = 'Làm rõ 17/20 vụ (đạt tỷ lệ 85%), tăng 2 vụ so với cùng kỳ.'
  expect(scan(text).map(({ pieces }) => pieces.map(({ span }) => text.slice(...span)))).toEqual([
    ['17', '20', 'đạt tỷ lệ', '85%'],
    ['17', 'cùng kỳ', 'tăng', '2 vụ'],
  ])
})

test('plans of a total and of its parts are kept apart', () => {
  const claims = scan('Thu 50 tỷ đồng, đạt 40% kế hoạch, trong đó 30 tỷ đồng, đạt 45% kế hoạch.')
  expect(new Set(claims.flatMap(({ unknowns }) => unknowns.map(({ id }) => id))).size).toBe(2)
})

test('counted nouns of a claim come with their rows of units', () => {
  expect(scan('Phát hiện 28 trường hợp, tăng 3 trường hợp so với cùng kỳ.')).toMatchObject([
    {
      statement: { current: { quantity: { unit: 'truwowngfHowpj' } } },
      units: [{ code: 'truwowngfHowpj', vi: 'trường hợp' }],
    },
  ])
})

test('three thousand statements of one text are given, and one more is refused', () => {
  const many = (statements: number) => scanClaims('Làm rõ 36/37 vụ (đạt tỷ lệ 97,3%). '.repeat(statements))
  expect(valueOf(many(limits.textStatements))).toHaveLength(limits.textStatements)
  expect(many(limits.textStatements + 1)).toEqual({
    ok: false,
    issues: [{ code: 'text.tooManyStatements', path: [], expected: '≤ 3000' }],
  })
})

describe('a megabyte of anything is answered within a second', () => {
  const million = limits.textLength
  test.each([
    ['digits', '1'.repeat(million)],
    ['blanks', ' '.repeat(million)],
    ['nested brackets', '('.repeat(million / 2) + ')'.repeat(million / 2)],
    ['figures in nested brackets', '(5 ha rừng trồng mới '.repeat(million / 25)],
    ['combining marks', `a${'\u0323\u0301'.repeat(million / 2 - 1)}`],
    ['relations without figures', 'tăng giảm bằng '.repeat(60_000)],
    ['comparisons without figures', 'so với dự toán '.repeat(60_000)],
  ])('%s', (_name, text) => {
    expect(scanClaims(text)).toMatchObject({ ok: true })
    expect(leastSeconds(() => scanClaims(text))).toBeLessThan(1)
  })
})

law.prop([
  fc.array(
    fc.constantFrom(
      '45,5%',
      '350 tỷ đồng',
      '5 vụ',
      ' đạt ',
      ' bằng ',
      ' tăng ',
      ' giảm ',
      ' so với cùng kỳ',
      ' kế hoạch',
      ', ',
      ' và ',
      ' (',
      ')',
      '. ',
      ' trong đó ',
      ' lần lượt ',
      '36/37 vụ',
      ' lên ',
      ' từ ',
      ' vượt ',
      ' chiếm ',
      ' tỷ lệ ',
    ),
    { maxLength: 25 },
  ),
])('any sentence gets claims whose unknowns are there and whose pieces lie within', (parts) => {
  const text = parts.join('')
  for (const { statement, unknowns, span, printed, pieces } of scan(text)) {
    const named = JSON.stringify(statement).match(/unknown-\d+/g) ?? []
    expect(unknowns.map(({ id }) => id)).toEqual([...new Set(named)])
    expect(text.slice(...span)).toBe(printed)
    for (const piece of pieces) expect(span[0] <= piece.span[0] && piece.span[1] <= span[1]).toBe(true)
  }
})
