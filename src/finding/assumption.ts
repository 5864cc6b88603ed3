/**
 * Whether the figures that a statement is computed from are taken as exact or as rounded themselves.
 *
 * @vi giả thiết về số thành phần
 */
export type Assumption = (typeof assumptions)[number]

/** All ways of taking them. */
export const assumptions = ['exactParts', 'roundedParts'] as const
