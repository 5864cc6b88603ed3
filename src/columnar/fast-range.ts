/** Scaled integers below this have at most 15 digits: each decimal among them has a nearest double of its own. */
export const beyondFast = 1e15

/** A numeral with more decimal places than this takes the exact path. */
export const mostFastPlaces = 6

/** Ten to the power of a row's places, exact as doubles. */
export const powersOfTen: Float64Array = /* @__PURE__ */ Float64Array.of(1, 10, 100, 1000, 10_000, 100_000, 1_000_000)

/** The scaled integer of a fast value: the product is off by less than a quarter, so its nearest integer is right. */
export function scaledInteger(value: number, places: number): number {
  return Math.round(value * (powersOfTen[places] ?? Number.NaN))
}
