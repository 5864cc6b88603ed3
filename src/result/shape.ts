import type { Path } from './issue.ts'
import { limits } from './limits.ts'

/** Where a value is not of its shape, what belongs there, and what stands there instead. */
export type Misfit = { readonly path: Path; readonly expected: string; readonly received: unknown }

/** What a value must be before a function reads it: says the first fault of one that does not fit. */
export type Shape = (value: unknown) => Misfit | undefined

/** A shape for each field of a type; the compiler asks for every one of them. */
export type FieldShapes<T> = { readonly [Field in keyof T]-?: Shape }

/** Any text; what it says is for its reader to check. */
export const text: Shape = (value) => (typeof value === 'string' ? undefined : misfit('string', value))

/** Any number; which ones make sense is for its reader to check. */
export const number: Shape = (value) => (typeof value === 'number' ? undefined : misfit('number', value))

/** Yes or no. */
export const flag: Shape = (value) => (typeof value === 'boolean' ? undefined : misfit('boolean', value))

/** A function that the caller passes in. */
export const callback: Shape = (value) => (typeof value === 'function' ? undefined : misfit('function', value))

/** One of these words. */
export function oneOf(words: readonly unknown[]): Shape {
  return (value) => (words.includes(value) ? undefined : misfit(words.join(' | '), value))
}

/** Anything: whoever reads it checks it. */
export const anything: Shape = () => undefined

/** An object, whatever it holds. */
export const anObject: Shape = (value) => (isRecord(value) ? undefined : misfit('object', value))

/** The shape, or nothing at all. */
export function optional(shape: Shape): Shape {
  return (value) => (value === undefined ? undefined : shape(value))
}

/** A list without holes whose items are all of a shape, of any length or of just this one. */
export function listOf(item: Shape, length?: number): Shape {
  return (value) => {
    if (!Array.isArray(value) || (length !== undefined && value.length !== length)) {
      return misfit(length === undefined ? '[ … ]' : `[${length}]`, value)
    }
    for (let at = 0; at < value.length; at += 1) {
      const fault = item(value[at])
      if (fault !== undefined) return within(at, fault)
    }
    return undefined
  }
}

/** An object with the fields of a type; it may hold others. */
export function fields<T>(shapes: FieldShapes<T>): Shape {
  const members: readonly [string, Shape][] = Object.entries(shapes)
  return (value) => {
    if (!isRecord(value)) return misfit(`{ ${Object.keys(shapes).join(', ')} }`, value)
    for (const [field, shape] of members) {
      const fault = shape(value[field])
      if (fault !== undefined) return within(field, fault)
    }
    return undefined
  }
}

/** An object all of whose fields, whatever they are called and at most `limits.items`, are of a shape. */
export function recordOf(member: Shape): Shape {
  return (value) => {
    if (!isRecord(value)) return misfit('{ … }', value)
    const names = Object.keys(value)
    if (names.length > limits.items) return misfit(`≤ ${limits.items}`, names.length)
    for (const name of names) {
      const fault = member(value[name])
      if (fault !== undefined) return within(name, fault)
    }
    return undefined
  }
}

/** The members of a union whose discriminant may be this word. */
type Variant<T, Key extends keyof T, Word> = T extends unknown ? (Word extends T[Key] ? T : never) : never

/** An object with the fields that go with the word in its discriminant. */
export function variants<T, Key extends keyof T & string>(
  key: Key,
  shapes: { readonly [Word in T[Key] & string]: FieldShapes<Omit<Variant<T, Key, Word>, Key>> },
): Shape {
  const byWord = new Map<unknown, Shape>(
    Object.entries<FieldShapes<unknown>>(shapes).map(([word, each]) => [word, fields(each)]),
  )
  const words = [...byWord.keys()].join(' | ')
  return (value) => {
    if (!isRecord(value)) return misfit(`{ ${key}: ${words} }`, value)
    const shape = byWord.get(value[key])
    return shape === undefined ? within(key, misfit(words, value[key])) : shape(value)
  }
}

/** An object with one of these fields, which says what it is. */
export function anyField(shapes: Readonly<Record<string, Shape>>): Shape {
  const members = Object.entries(shapes)
  return (value) => {
    const member = isRecord(value) ? members.find(([field]) => field in value) : undefined
    if (!isRecord(value) || member === undefined) return misfit(`{ ${Object.keys(shapes).join(' | ')} }`, value)
    const [field, shape] = member
    const fault = shape(value[field])
    return fault && within(field, fault)
  }
}

/** Of all these shapes at once. */
export function allOf(...shapes: readonly Shape[]): Shape {
  return (value) => shapes.map((shape) => shape(value)).find((fault) => fault !== undefined)
}

/** The shape, asked once of each object or list: what is handed over is data that nobody changes. */
export function remembered(shape: Shape): Shape {
  const known = new WeakSet()
  return (value) => {
    if (typeof value !== 'object' || value === null) return shape(value)
    if (known.has(value)) return undefined
    const fault = shape(value)
    if (fault === undefined) known.add(value)
    return fault
  }
}

/** Whether a value holds fields at all. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A value that does not fit. */
export function misfit(expected: string, received: unknown): Misfit {
  return { path: [], expected, received }
}

/** The fault of a member, told from its holder. */
export function within(key: string | number, { path, ...fault }: Misfit): Misfit {
  return { path: [key, ...path], ...fault }
}
