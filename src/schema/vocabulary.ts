import * as z from 'zod'

/** What JSON Schema says of a part of a plan besides its shape. */
type Entry = { readonly id: string; readonly description: string; readonly pattern?: string }

/** The names of the parts of a plan, in a registry of our own: zod's global one belongs to the host. */
export const vocabulary: z.core.$ZodRegistry<Entry> = z.registry<Entry>()

/** A schema that JSON Schema shows under a name. */
export function named<T extends z.ZodType>(schema: T, entry: Entry): T {
  vocabulary.add(schema, entry)
  return schema
}
