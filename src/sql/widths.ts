import type { Digits } from './dialect.ts'

/** Whole digits of a rate in per cent. */
const rateWhole = 4

/** How long the figures may be so that every sum, product and remainder of a formula fits in 38 digits. */
export type Widths = {
  /** A level: money, people, hectares. */
  readonly level: Digits
  /** A target in per cent beside levels. */
  readonly rate: Digits
  /** Numerators and denominators. */
  readonly fraction: Digits
}

/** For formulas whose inputs enter once. */
export function sumWidths(scale: number): Widths {
  const level = { digits: 27, scale }
  return { level, rate: level, fraction: { digits: 28, scale } }
}

/** For rates made of levels and compared with a target in per cent, where a level and a rate are multiplied. */
export function productWidths(scale: number): Widths {
  return {
    level: { digits: 22 - scale, scale },
    rate: { digits: rateWhole + scale, scale },
    fraction: { digits: 28, scale: 2 * scale },
  }
}
