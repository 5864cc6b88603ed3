/** The same names with other values; of nothing, no names. */
export function mapValues<T extends object, R>(
  from: T | undefined,
  change: (name: keyof T & string) => R,
): { [N in keyof T]: R } {
  const mapped: { [N in keyof T]?: R } = {}
  for (const name in from) mapped[name] = change(name)
  return mapped as { [N in keyof T]: R }
}
