/** The same names with other values; of nothing, no names. */
export function mapValues<T extends object, R>(
  from: T | undefined,
  change: (name: keyof T & string) => R,
): { [N in keyof T]: R } {
  const names = Object.keys(from ?? {}).filter((name): name is keyof T & string => Object.hasOwn(from ?? {}, name))
  return Object.fromEntries(names.map((name) => [name, change(name)])) as { [N in keyof T]: R }
}
