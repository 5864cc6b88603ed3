import * as z from 'zod'

// zod asks whatever has a `length` for it, an object too, whose length need be no number. These ask texts and lists alone.

/** At least so many characters or rows. */
export function atLeast(minimum: number): z.core.$ZodCheckMinLength {
  return ofTextsAndLists(z.minLength(minimum))
}

/** At most so many characters or rows. */
export function atMost(maximum: number): z.core.$ZodCheckMaxLength {
  return ofTextsAndLists(z.maxLength(maximum))
}

function ofTextsAndLists<Check extends z.core.$ZodCheckMinLength | z.core.$ZodCheckMaxLength>(check: Check): Check {
  check._zod.def.when = ({ value }) => typeof value === 'string' || Array.isArray(value)
  return check
}
