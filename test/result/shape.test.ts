import { describe, expect, test } from 'vitest'
import { evaluate, formatEvaluation, formatIssue, rollUp, targetsOf } from '../../src/index.ts'
import { toRows } from '../../src/interop.ts'
import { langSonCity2021 } from '../../src/plans/lang-son-city-2021/index.ts'
import {
  allOf,
  anyField,
  anything,
  fields,
  limits,
  listOf,
  number,
  oneOf,
  optional,
  recordOf,
  remembered,
  type Shape,
  text,
  variants,
} from '../../src/result/index.ts'
import { amended } from '../support/amended.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

type Ward = { readonly name: string; readonly people?: number }
type Way = { readonly by: 'road'; readonly length: number } | { readonly by: 'ferry' }

const ward = fields<Ward>({ name: text, people: optional(number) })
const way = variants<Way, 'by'>('by', { road: { length: number }, ferry: {} })

describe('the first fault of a value, with its place', () => {
  test.each<readonly [unknown, Shape, readonly unknown[], string, unknown]>([
    [5, text, [], 'string', 5],
    ['no', oneOf(['yes', 'maybe']), [], 'yes | maybe', 'no'],
    [null, ward, [], '{ name, people }', null],
    [[], ward, [], '{ name, people }', []],
    [{}, ward, ['name'], 'string', undefined],
    [{ name: 'Chi Lăng', people: '900' }, ward, ['people'], 'number', '900'],
    ['Chi Lăng', listOf(text), [], '[ … ]', 'Chi Lăng'],
    [[{ name: 'a' }, { name: 1 }], listOf(ward), [1, 'name'], 'string', 1],
    [new Array(2), listOf(text), [0], 'string', undefined],
    [['a'], listOf(text, 2), [], '[2]', ['a']],
    [undefined, way, [], '{ by: road | ferry }', undefined],
    [{ by: 'air' }, way, ['by'], 'road | ferry', 'air'],
    [{ by: 'toString' }, way, ['by'], 'road | ferry', 'toString'],
    [{ by: 'road' }, way, ['length'], 'number', undefined],
    [{ other: 1 }, anyField({ a: text, b: number }), [], '{ a | b }', { other: 1 }],
    [{ b: 'x' }, anyField({ a: text, b: number }), ['b'], 'number', 'x'],
    [{ x: 'a', y: 1 }, recordOf(text), ['y'], 'string', 1],
    [null, recordOf(text), [], '{ … }', null],
    [
      Object.fromEntries(Array.from({ length: limits.items + 1 }, (_, at) => [at, 1])),
      recordOf(anything),
      [],
      `≤ ${limits.items}`,
      limits.items + 1,
    ],
    [
      { name: 'a', people: 1 },
      allOf(ward, fields<{ readonly code: string }>({ code: text })),
      ['code'],
      'string',
      undefined,
    ],
  ])('%j', (value, shape, path, expected, received) => {
    expect(shape(value)).toEqual({ path, expected, received })
  })

  test.each<readonly [unknown, Shape]>([
    [{ name: 'Chi Lăng', mayor: 'known' }, ward],
    [{ name: 'Chi Lăng', people: 900 }, ward],
    [{ by: 'ferry' }, way],
    [undefined, optional(ward)],
    [Object.assign(Object.create(null), { name: 'Chi Lăng' }), ward],
  ])('%j has none', (value, shape) => {
    expect(shape(value)).toBe(undefined)
  })

  test('an object that fitted is not looked through again; one that did not, is', () => {
    const seen: unknown[] = []
    const shape = remembered((value) => {
      seen.push(value)
      return ward(value)
    })
    const [sound, broken] = [{ name: 'Chi Lăng' }, {}]
    expect([shape(sound), shape(sound), shape(5), shape(broken), shape(broken)].map((fault) => fault?.path)).toEqual([
      undefined,
      undefined,
      [],
      ['name'],
      ['name'],
    ])
    expect(seen).toEqual([sound, 5, broken, broken])
  })
})

describe('a caller without types is told what is wrong, where, and how to mend it', () => {
  const plan = langSonCity2021
  const broken = (path: readonly (string | number)[], value: unknown): never => amended(plan, path, value) as never
  test.each([
    ['no plan', () => evaluate(null as never), ['plan'], 'null'],
    [
      'an indicator without a name',
      () => evaluate(broken(['indicators', 3, 'name'], null)),
      ['plan', 'indicators', 3, 'name'],
      'null',
    ],
    [
      'a basis that nobody sets',
      () => targetsOf(broken(['targets', 0, 'basis', 'by'], 'me')),
      ['plan', 'targets', 0, 'basis', 'by'],
      'me',
    ],
    ['no request', () => rollUp(plan, undefined as never), ['request'], 'undefined'],
    ['a plan for an evaluation', () => formatEvaluation(plan as never), ['evaluation', 'outcome'], 'undefined'],
    ['rows of nothing', () => toRows([{}] as never), ['of', 0, 'outcome'], 'undefined'],
  ])('%s', (_, act, path, received) => {
    const { code, issues } = usageErrorOf(act)
    expect([code, issues]).toMatchObject(['argument.malformed', [{ path, received }]])
  })

  test('in both languages', () => {
    const { issues } = usageErrorOf(() => evaluate(broken(['indicators', 3, 'name', 'vi'], 5)))
    expect(formatIssue(issues[0])).toBe(
      'plan.indicators[3].name.vi: đối số không đúng dạng mà hàm này nhận (cần chuỗi, gặp số 5); truyền giá trị đúng kiểu; dữ liệu từ bên ngoài đọc bằng parsePlan [argument.malformed]',
    )
    expect(formatIssue(issues[0], { locale: 'en' })).toBe(
      'plan.indicators[3].name.vi: not of the form that this function takes (expected string, found number 5); pass what its types ask for; what comes from outside goes through parsePlan first [argument.malformed]',
    )
  })
})
