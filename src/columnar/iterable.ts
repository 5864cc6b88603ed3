import { misfit, type Shape } from '../result/index.ts'

/** Whatever can be gone through, one after the other. */
export const iterable: Shape = (value) => (has(Symbol.iterator, value) ? undefined : misfit('[ … ]', value))

/** Whatever can be gone through, at once or as it arrives. */
export const stream: Shape = (value) => (has(Symbol.asyncIterator, value) ? undefined : iterable(value))

function has(method: symbol, value: unknown): boolean {
  return value !== undefined && value !== null && typeof Object(value)[method] === 'function'
}
