import { deepFreeze } from '../deep-freeze.ts'

/** What the traps of a hostile object throw: an error of its own, for the reader of an object cannot know it. */
export class Trapped extends Error {}

const trap = (): never => {
  throw new Trapped('trapped')
}

function cyclic(): unknown {
  const value: { id: string; self?: unknown; list?: unknown[] } = { id: 'x' }
  value.self = value
  value.list = [value]
  return deepFreeze(value)
}

/** Values that no caller with types would send, each under its name. */
export const hostileValues: readonly (readonly [name: string, value: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['true', true],
  ['0', 0],
  ['-1', -1],
  ['0.1', 0.1],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['2^53', 2 ** 53],
  ['a bigint of 30,000 digits', 10n ** 30_000n],
  ['the empty text', ''],
  ['a blank', ' '],
  ['a huge exponent', '1e9000000000000000'],
  ['a hexadecimal flood', `0x${'F'.repeat(20_000)}`],
  ['a flood of digits', '9'.repeat(20_000)],
  ['a flood of zeros', `1${'0'.repeat(20_000)}`],
  ['digits that look alike', '１２３'],
  ['Arabic digits', '٣٫١٤'],
  ['NaN as text', 'NaN'],
  ['a zero-width space', '1\u200b0'],
  ['a bidirectional override', '\u202e01\u202c'],
  ['a lone surrogate', '\ud800'],
  ['decomposed letters', 'tỷ đồng'.normalize('NFD')],
  ['a NUL', '\0'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['toString', 'toString'],
  ['a symbol', Symbol('x')],
  ['a function', () => 'x'],
  ['an empty list', deepFreeze([])],
  ['an empty object', deepFreeze({})],
  ['an object without a prototype', Object.freeze(Object.create(null))],
  ['an own key __proto__', deepFreeze(JSON.parse('{"__proto__": {"amount": "1"}, "constructor": 1}'))],
  ['a forged decimal', deepFreeze({ toStringTag: '[object Decimal]', s: 1, e: 0, d: [99_999_999_999] })],
  ['a forged ratio', deepFreeze({ numerator: '1e9', denominator: '0x1' })],
  ['a ratio over zero', deepFreeze({ numerator: '1', denominator: '0' })],
  ['a forged quantity', deepFreeze({ amount: 'Infinity', unit: 'constructor' })],
  ['a date that is none', new Date(Number.NaN)],
  ['a map', new Map([['x', 1]])],
  ['a typed array', new Float64Array([0, 1])],
  ['a list of this and that', deepFreeze([undefined, null, {}, [[]], '1e5'])],
  ['a list with holes', Object.freeze(new Array(3))],
  ['a list of a hundred', Object.freeze(new Array(100).fill('1'))],
  ['a cyclic object', cyclic()],
  [
    'an object with a getter that throws',
    Object.freeze(Object.defineProperty({}, 'id', { enumerable: true, get: trap })),
  ],
  ['an object that is no text', Object.freeze({ toString: trap, valueOf: trap, toJSON: trap })],
  [
    'a proxy that throws',
    new Proxy({}, { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap }),
  ],
]
