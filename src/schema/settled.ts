import type * as z from 'zod'

/**
 * A choice that zod has settled already. It would do so when it first reads one, and fail if somebody has changed the
 * prototype of all objects by then.
 */
export function settled<T extends z.ZodType>(choice: T): T {
  choice.safeParse({})
  return choice
}
