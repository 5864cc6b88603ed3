import { type DecimalString, decimal } from '../decimal/index.ts'

const [zero, point] = [0x30, 0x2e]

/** The decimal that plain digits, perhaps with a point between them, stand for; zeros before it fall away ("07"). */
export function plainDecimal(digits: string): DecimalString {
  const padded = digits.charCodeAt(0) === zero && digits.length > 1 && digits.charCodeAt(1) !== point
  return padded ? decimal(digits) : (digits as DecimalString)
}
