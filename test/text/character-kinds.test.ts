import { expect, test } from 'vitest'
import { kinds, nextOfKind } from '../../src/text/character-kinds.ts'
import { isCombining, isDigit, isInvisible, isLineEnd, isOddBlank } from '../../src/text/characters.ts'
import { isMistaken } from '../../src/text/mistaken-letters.ts'

const codes = Array.from({ length: 0x10000 }, (_, code) => code)
const ofKind = (wanted: number) => codes.filter((code) => nextOfKind(String.fromCharCode(code), 0, wanted) === 0)

test('a reader stops at every digit', () => {
  expect(ofKind(kinds.digit)).toEqual(codes.filter(isDigit))
})

test('a reader stops at whatever may have to change, and at nothing else', () => {
  const changes = [isLineEnd, isCombining, isOddBlank, isInvisible, isMistaken]
  const isMarkup = (code: number) => '*<'.includes(String.fromCharCode(code))
  expect(ofKind(kinds.odd)).toEqual(codes.filter((code) => isMarkup(code) || changes.some((is) => is(code))))
})

test('where nothing is found the search ends with the text', () => {
  expect(nextOfKind('Thu đạt kế hoạch', 3, kinds.odd | kinds.digit)).toBe(16)
})
