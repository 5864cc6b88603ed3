/** Ten to a power, as digits. */
export function tenTo(exponent: number): string {
  return `1${'0'.repeat(exponent)}`
}

/** The unit of a decimal place: 0.01 for two places. */
export function unitOfPlace(places: number): string {
  return places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`
}
