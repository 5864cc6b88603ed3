import * as z from 'zod'

// zod asks whatever has a `length` for it, an object too, whose length need be no number. These ask texts and lists alone.

/** At least so many characters or rows. */
export function atLeast(minimum: number): z.core.$ZodCheckMinLength {
  const check = z.minLength(minimum)
  check._zod.def.when = hasLength
  return check
}

/** At most so many characters or rows. */
export function atMost(maximum: number): z.core.$ZodCheckMaxLength {
  const check = z.maxLength(maximum)
  check._zod.def.when = hasLength
  return check
}

function hasLength({ value }: z.core.ParsePayload): boolean {
  return typeof value === 'string' || Array.isArray(value)
}
