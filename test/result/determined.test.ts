import { describe, expect, test } from 'vitest'
import { determined, undetermined, whenDetermined } from '../../src/result/index.ts'

describe('an answer, or the reason why there is none', () => {
  test('an answer goes on', () => {
    expect(whenDetermined(determined(2), (value) => value + 1)).toEqual({ outcome: 'determined', value: 3 })
  })

  test('a missing answer stays missing, for the same reason', () => {
    const none = undetermined('zeroBase')
    expect(none).toEqual({ outcome: 'undetermined', reason: 'zeroBase' })
    expect(whenDetermined(none, () => expect.unreachable())).toBe(none)
  })
})
