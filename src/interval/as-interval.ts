import { limits } from '../result/index.ts'
import type { Fraction } from './fraction.ts'
import { type End, type Interval, type Span, span } from './interval.ts'
import { toRatio } from './numeral.ts'
import { shorterEnds } from './shorter-ends.ts'

/** The interval as plain data; ends that no ratio could hold move outwards. */
export function asInterval(interval: Span): Interval {
  const { low, high } = shorterEnds(interval, limits.resultDigits / 2)
  return span(low && writtenEnd(low), high && writtenEnd(high))
}

function writtenEnd({ value, closed }: End<Fraction>): End {
  return { value: toRatio(value), closed }
}
