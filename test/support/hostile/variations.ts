type Path = readonly [string | number, ...(string | number)[]]

/** Nested places that are tried of one call, spread over all of them; which ones depends on the seed of the run. */
const nestedPlaces = 4

const seed = Number(process.env.LAW_SEED ?? 0)

/** The places of a call: every argument, and some of what they hold. */
export function placesOf(call: readonly unknown[]): readonly Path[] {
  const all = call.flatMap((value, at) => placesIn(value, [at]))
  const inner = all.filter(({ length }) => length > 1)
  const step = Math.max(1, Math.ceil(inner.length / nestedPlaces))
  return [...all.filter(({ length }) => length === 1), ...inner.filter((_, at) => at % step === seed % step)]
}

function placesIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || path.length > 5) return [path]
  const members: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.slice(0, 2).entries()]
    : Object.entries(value)
  return [path, ...members.flatMap(([key, member]) => placesIn(member, [...path, key]))]
}

/** A call with another value at a place; all else is shared with the call. */
export function withValue(call: readonly unknown[], path: Path, value: unknown): readonly unknown[] {
  return replaced(call, path, value) as readonly unknown[]
}

function replaced(holder: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(holder)) return holder.with(Number(key), replaced(holder[Number(key)], rest, value))
  const own = Object.getOwnPropertyDescriptors(holder as object)
  const member = replaced((holder as Record<string, unknown>)[key], rest, value)
  const changed = { ...own, [key]: { value: member, enumerable: true, configurable: true, writable: true } }
  return Object.create(Object.getPrototypeOf(holder), changed)
}
