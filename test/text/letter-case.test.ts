import { describe, expect, test } from 'vitest'
import { lowerCase, lowerCode } from '../../src/text/letter-case.ts'

const codes = Array.from({ length: 0x10000 }, (_, code) => code)

describe('lower case', () => {
  test('of a character is what the whole text in lower case has in its place', () => {
    const alone = (code: number) => lowerCase(`${String.fromCharCode(code)}İ`).charCodeAt(0)
    expect(codes.filter((code) => lowerCode(code) !== alone(code))).toEqual([])
  })

  test('of Vietnamese letters is that of the language', () => {
    const letters = 'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ'
    const lower = Array.from(letters, (letter) => String.fromCharCode(lowerCode(letter.charCodeAt(0)))).join('')
    expect(lower).toBe(letters.toLowerCase())
  })

  test.each(['İSTANBUL', 'TỶ ĐỒNG', 'ß', ''])('of "%s" is as long as it', (text) => {
    expect(lowerCase(text)).toHaveLength(text.length)
  })

  test('before the text is nothing', () => {
    expect(lowerCode(-1)).toBe(-1)
  })
})
