// @ts-check
// Reviews the 2021 plan of Lạng Sơn city: node examples/01-review-the-plan.mjs [--en]
import {
  aggregate,
  completionRatio,
  difference,
  evaluate,
  firstHalf,
  formatBasis,
  formatBound,
  formatConflict,
  formatFinding,
  formatGoal,
  formatInference,
  formatNumber,
  formatPeriod,
  formatQuantity,
  formatReason,
  growthRate,
  indicatorById,
  observationsOf,
  percentOf,
  year,
} from 'ktxh'
import { auditPlan } from 'ktxh/audit'
import { langSonCity2021 as plan } from 'ktxh/plans/lang-son-city-2021'
import { heading, table } from './support/print.mjs'

/** @import { Claim, Evaluation, Goal, Operand, Quantity, Ratio } from 'ktxh' */
/** @import { Finding } from 'ktxh/audit' */

const locale = process.argv.includes('--en') ? 'en' : 'vi-VN'
const writing = /** @type {const} */ ({ locale, units: plan.units })
const say = (/** @type {string} */ vi, /** @type {string} */ en) => (locale === 'en' ? en : vi)
const write = (/** @type {Quantity} */ quantity) => formatQuantity(quantity, writing)
const nameOf = (/** @type {string} */ indicator) => {
  const { vi, en = vi } = indicatorById(plan, indicator).name
  return say(vi, en)
}
const percentOfRatio = (/** @type {Ratio} */ ratio) =>
  `${formatNumber(percentOf(ratio, { places: 2, rounding: 'halfUp' }), writing)}%`

const evaluations = evaluate(plan)
const toDate = evaluate(plan, { facts: 'toDate' })
const { findings, inferences, conflicts } = auditPlan(plan)

console.log(say(plan.name.vi, plan.name.en ?? plan.name.vi))
console.log(
  say(
    `${plan.indicators.length} chỉ tiêu, ${plan.observations.length} số liệu, ${plan.targets.length} mục tiêu, ${plan.claims.length} nhận định về số liệu`,
    `${plan.indicators.length} indicators, ${plan.observations.length} observations, ${plan.targets.length} targets, ${plan.claims.length} claims`,
  ),
)

heading(
  say(
    '1. Kết quả năm 2020 so với kế hoạch, dự toán mà văn bản chỉ ghi tỷ lệ, không in số',
    '1. Results of 2020 against plans and budgets of which only the ratio is printed',
  ),
)
table(
  [
    say('Chỉ tiêu', 'Indicator'),
    say('Căn cứ', 'Basis'),
    say('Kỳ', 'Period'),
    say('Thực hiện', 'Actual'),
    say('Văn bản ghi', 'Stated'),
  ],
  [...toDate, ...evaluations].flatMap(statedRow).filter(firstOfItsKind),
)

heading(
  say(
    '2. Tiến độ 6 tháng so với kế hoạch có in số (so với tiến độ bình quân theo thời gian)',
    '2. Half-year pace against printed plans (compared with the share of the year that is over)',
  ),
)
table(
  [
    say('Chỉ tiêu', 'Indicator'),
    say('6 tháng', 'Half-year'),
    say('Kế hoạch', 'Plan'),
    say('Đạt', 'Done'),
    say('Thời gian', 'Elapsed'),
    say('Tiến độ', 'Pace'),
    say('Còn lại', 'Still to come'),
  ],
  toDate.flatMap(paceRow),
)

heading(say('3. 6 tháng so với ước cả năm 2020', '3. The half-year against the estimate of 2020'))
table(
  [
    say('Chỉ tiêu', 'Indicator'),
    say('6 tháng', 'Half-year'),
    say('Ước cả năm', 'Estimate'),
    say('Nguồn', 'Source'),
    say('Tỷ lệ', 'Share'),
  ],
  plan.indicators.filter(({ measure }) => measure === 'flow').flatMap(({ id }) => halfYearRows(id)),
)

heading(say('4. Mục tiêu năm 2021', '4. Targets for 2021'))
table(
  [
    say('STT', 'Row'),
    say('Chỉ tiêu', 'Indicator'),
    say('Mục tiêu', 'Target'),
    say('Ước 2020', 'Estimate 2020'),
    say('Tăng', 'Growth'),
  ],
  evaluations.filter(({ target }) => target.period === year(2021)).map(targetRow),
)

console.log(say('Kiểm tra mục tiêu tăng trưởng:', 'The growth target rechecked:'))
for (const line of plan.claims.flatMap(growthLine)) console.log(line)

heading(say('5. Các tổng số đúng bằng các phần cộng lại', '5. Sums that hold'))
for (const finding of findings.filter(isSumThatHolds)) console.log(formatFinding(finding, { locale, plan }))

heading(say('6. Tổng hợp kết quả', '6. Counts by outcome'))
for (const { group, met, assessed, counts } of aggregate(evaluations, { by: 'period' })) {
  const verdicts =
    assessed === 0
      ? say('chưa có mục tiêu nào đủ số cả năm để đánh giá', 'no target has its figure of the whole year yet')
      : say(`${met}/${assessed} đạt và vượt`, `${met} of ${assessed} met or exceeded`)
  console.log(
    say(
      `Mục tiêu năm ${group}: ${verdicts}; ${counts.pending} chưa có số cả năm; ${counts.undetermined} không xác định được`,
      `Targets for ${group}: ${verdicts}; ${counts.pending} pending; ${counts.undetermined} undetermined`,
    ),
  )
}

console.log(
  say(
    '(Ba tiêu chí về tai nạn giao thông được tính là một mục tiêu.)',
    '(The three criteria of road accidents count as one target.)',
  ),
)

heading(say('7. Chưa đánh giá được, và lý do', '7. What cannot be assessed, and why'))
table(
  [say('Chỉ tiêu', 'Indicator'), say('Năm', 'Year'), say('Mục tiêu', 'Target'), say('Lý do', 'Reason')],
  evaluations.flatMap((each) =>
    each.outcome === 'undetermined'
      ? [[nameOf(each.target.indicator), each.target.period, goalOf(each), formatReason(each.reason, writing)]]
      : [],
  ),
)

heading(say('8. Văn bản có tự khớp không', '8. Does the document agree with itself'))
const words = {
  holds: say('đúng', 'hold'),
  holdsTruncated: say('đúng nếu cắt bỏ', 'hold if truncated'),
  contradicted: say('mâu thuẫn', 'contradicted'),
  undecided: say('chưa đủ cơ sở', 'undecided'),
}
console.log(
  Object.entries(words)
    .map(([verdict, word]) => `${findings.filter((each) => each.verdict === verdict).length} ${word}`)
    .join('; '),
)
for (const finding of findings.filter(({ verdict }) => verdict === 'contradicted' || verdict === 'holdsTruncated')) {
  console.log(`• ${formatFinding(finding, { locale, plan })}`)
}
console.log(say('Số liệu khác nhau, cần đối chiếu:', 'Figures that differ and need to be checked:'))
for (const conflict of conflicts) console.log(`• ${formatConflict(conflict, { locale, plan })}`)
console.log(say('Số không in, suy ra từ các tỷ lệ:', 'What is not printed, inferred from the ratios:'))
for (const inference of inferences.filter(({ interval }) => interval.high !== undefined))
  console.log(`• ${formatInference(inference, { locale, plan })}`)

/** @param {Evaluation} evaluation */
function goalOf({ target }) {
  return formatGoal(target.goal, writing)
}

/** @param {Evaluation} evaluation @returns {string[][]} */
function statedRow(evaluation) {
  if (evaluation.outcome !== 'undetermined' || evaluation.stated === undefined || evaluation.measured === undefined)
    return []
  const { target, measured, stated } = evaluation
  const [seen] = evaluation.working.inputs
  const period = seen?.period === undefined ? '' : formatPeriod(seen.period, writing)
  const estimate = seen?.status === 'estimated' ? say(' (ước)', ' (estimate)') : ''
  return [
    [
      nameOf(target.indicator),
      formatBasis(target.basis, writing),
      `${period}${estimate}`,
      write(measured),
      write(stated.ratio),
    ],
  ]
}

/** @param {string[]} row @param {number} index @param {string[][]} rows */
function firstOfItsKind(row, index, rows) {
  return rows.findIndex((other) => other.join() === row.join()) === index
}

/** @param {Evaluation} evaluation @returns {string[][]} */
function paceRow(evaluation) {
  if (evaluation.outcome !== 'behind' && evaluation.outcome !== 'onPace' && evaluation.outcome !== 'ahead') return []
  const { outcome, target, measured, completion, elapsed, required } = evaluation
  const words = { behind: say('chậm', 'behind'), onPace: say('đúng', 'on pace'), ahead: say('nhanh', 'ahead') }
  const done = completion.outcome === 'determined' ? `${formatNumber(completion.printed, writing)}%` : '—'
  return [
    [
      nameOf(target.indicator),
      write(measured),
      goalOf(evaluation),
      done,
      percentOfRatio(elapsed),
      words[outcome],
      write(required),
    ],
  ]
}

/** @param {string} indicator @returns {string[][]} */
function halfYearRows(indicator) {
  const [half] = observationsOf(plan, { indicator, period: firstHalf(2020) })
  return observationsOf(plan, { indicator, period: year(2020), status: 'estimated' }).flatMap((estimate) => {
    if (half === undefined) return []
    const share = completionRatio(half.quantity, estimate.quantity, writing)
    if (share.outcome === 'undetermined') return []
    return [
      [
        nameOf(indicator),
        write(half.quantity),
        write(estimate.quantity),
        estimate.source.section,
        percentOfRatio(share.value),
      ],
    ]
  })
}

/** @param {Evaluation} evaluation @returns {string[]} */
function targetRow(evaluation) {
  const { target } = evaluation
  const base = evaluation.outcome === 'pending' ? evaluation.base : undefined
  return [
    target.source.row ?? '',
    nameOf(target.indicator),
    goalOf(evaluation),
    base === undefined ? '—' : write(base),
    base === undefined ? '—' : growthTo(target.goal, base),
  ]
}

/** The growth that a level asks: of a share in points, of anything else in per cent. @param {Goal} goal @param {Quantity} base */
function growthTo(goal, base) {
  if (goal.kind !== 'level' || !('value' in goal.bound)) return '—'
  const { value } = goal.bound
  if (base.unit === 'percent') return signed(write(difference(value, base)).replace('%', say(' điểm %', ' points')))
  const rate = growthRate(value, base, writing)
  return rate.outcome === 'determined' ? signed(percentOfRatio(rate.value)) : formatReason(rate.reason, writing)
}

/** @param {string} figure */
function signed(figure) {
  return figure.startsWith('-') || !/[1-9]/.test(figure) ? figure : `+${figure}`
}

/** A growth that the document bounds, recomputed. @param {Claim} claim @returns {string[]} */
function growthLine(claim) {
  if (claim.kind !== 'within' || !('growth' in claim.value)) return []
  const [current, base] = claim.value.growth.map(quantityOf)
  if (current === undefined || base === undefined) return []
  const rate = growthRate(current, base, writing)
  if (rate.outcome === 'undetermined') return []
  const { numerator, denominator } = rate.value
  const percent = percentOfRatio(rate.value)
  return [
    say(
      `${write(current)} so với ${write(base)}: tăng ${formatNumber(numerator, writing)} / ${formatNumber(denominator, writing)} = ${percent}; văn bản đặt ${formatBound(claim.bound, writing)} (${claim.source.section})`,
      `${write(current)} against ${write(base)}: growth of ${formatNumber(numerator, writing)} / ${formatNumber(denominator, writing)} = ${percent}; the document sets ${formatBound(claim.bound, writing)} (${claim.source.section})`,
    ),
  ]
}

/** @param {Finding} finding */
function isSumThatHolds({ claim, verdict }) {
  return claim.kind === 'sum' && verdict === 'holds' && !claim.parts.some((part) => 'unknown' in part)
}

/** @param {Operand} operand @returns {Quantity | undefined} */
function quantityOf(operand) {
  if ('quantity' in operand) return operand.quantity
  if ('observation' in operand) return plan.observations.find(({ id }) => id === operand.observation)?.quantity
  if ('outOf' in operand) return plan.observations.find(({ id }) => id === operand.outOf)?.outOf
  if (!('target' in operand)) return undefined
  const goal = plan.targets.find(({ id }) => id === operand.target)?.goal
  return goal !== undefined && 'bound' in goal && 'value' in goal.bound ? goal.bound.value : undefined
}
