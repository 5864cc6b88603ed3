import { expectShape, localeOf } from '../result/index.ts'
import { type Base, type Bound, type Goal, goalShape } from '../target/index.ts'
import type { WithUnits } from '../unit/index.ts'
import { formatBound } from './format-bound.ts'
import type { FormatOptions } from './format-number.ts'
import { formatPeriod } from './format-period.ts'

/**
 * A goal in words: "tăng từ 9 đến 10% so với năm trước".
 *
 * @vi viết nội dung mục tiêu
 * @example
 * formatGoal(growth(between(percent('9'), percent('10')), { base: 'previousYear', reading: 'relative' }))
 * //=> 'tăng từ 9 đến 10% so với năm trước'
 */
export function formatGoal(goal: Goal, options: FormatOptions & WithUnits = {}): string {
  expectShape(goalShape, goal, 'goal')
  return localeOf(options) === 'en' ? inEnglish(goal, options) : inVietnamese(goal, options)
}

function inVietnamese(goal: Goal, options: FormatOptions & WithUnits): string {
  const bound = 'bound' in goal ? boundOf(goal, options) : ''
  switch (goal.kind) {
    case 'level':
      return bound
    case 'growth':
      return `tăng ${bound}${since(goal.base)}`
    case 'reduction':
      return `giảm ${bound}${since(goal.base)}`
    case 'averageGrowth':
      return `tăng bình quân ${bound}${goal.span === 'unstated' ? '' : ` ${formatPeriod(goal.span, options)}`}`
    case 'completion':
      return `hoàn thành ${bound}`
    case 'maintain':
      return 'duy trì'
    case 'decline':
      return `giảm${since(goal.base)}`
    case 'milestone':
      return 'hoàn thành'
  }
}

/** The bound; in points where a change is so read, in brackets where it is not stated. */
function boundOf(goal: Extract<Goal, { readonly bound: Bound }>, options: FormatOptions & WithUnits): string {
  const bound = formatBound(goal.bound, options)
  if (goal.kind !== 'level' && goal.bound.kind === 'unstated') return `(${bound})`
  const inPoints = 'reading' in goal && goal.reading === 'points'
  return inPoints ? bound.replace('%', options.locale === 'en' ? ' percentage points' : ' điểm phần trăm') : bound
}

function since(base: Base): string {
  if (typeof base === 'object') return ` so với ${formatPeriod(base.period)}`
  switch (base) {
    case 'samePeriodLastYear':
      return ' so với cùng kỳ năm trước'
    case 'previousYear':
      return ' so với năm trước'
    case 'previousMonth':
      return ' so với tháng trước'
    case 'unstated':
      return ''
  }
}

function inEnglish(goal: Goal, options: FormatOptions & WithUnits): string {
  const bound = 'bound' in goal ? boundOf(goal, options) : ''
  switch (goal.kind) {
    case 'level':
      return bound
    case 'growth':
      return `growth of ${bound}${over(goal.base)}`
    case 'reduction':
      return `reduction of ${bound}${over(goal.base)}`
    case 'averageGrowth':
      return `average growth of ${bound}${goal.span === 'unstated' ? '' : ` in ${formatPeriod(goal.span, options)}`}`
    case 'completion':
      return `${bound} done`
    case 'maintain':
      return 'maintain'
    case 'decline':
      return `decline${over(goal.base)}`
    case 'milestone':
      return 'done'
  }
}

function over(base: Base): string {
  if (typeof base === 'object') return ` over ${formatPeriod(base.period, { locale: 'en' })}`
  switch (base) {
    case 'samePeriodLastYear':
      return ' over the same period last year'
    case 'previousYear':
      return ' over the previous year'
    case 'previousMonth':
      return ' over the previous month'
    case 'unstated':
      return ''
  }
}
