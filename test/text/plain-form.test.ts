import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { limits } from '../../src/result/index.ts'
import { parseNumber, parseQuantity } from '../../src/text.ts'
import { standardUnitRows } from '../../src/unit/index.ts'
import { runs } from '../support/runs.ts'

/** With units of its own, though none, a text is read by the careful reader alone. */
const carefully = (text: string) => parseQuantity(text, { units: [] })

/** A blank after a number sends it to the careful reader; what is refused is so in the same words but for the blank. */
const successOf = (text: string) => {
  const read = parseNumber(text)
  return read.ok ? read : 'refused'
}

const numbers = [
  ...['0', '7', '07', '00', '000', '100', '1000', '0.5', '0,5', '00,5', '0.500', '1.23', '1.234', '1.2345', '1234.567'],
  ...[
    '01.234',
    '1.234.56',
    '1.234.567',
    '1.234,',
    '1.234,5',
    '1.234,567.8',
    '1,234',
    '1,234,567',
    '1..234',
    '1.,5',
    '1,.5',
  ],
  ...['.5', ',5', '5.', '-5', '−1.234,5', '1 234', '1.234 ,5', '1.000.000,00', '12,50', '１２', '1٫5', '1e3', '0x10'],
  ...[limits.digits - 1, limits.digits, limits.digits + 1].map((length) => '9'.repeat(length)),
  ...[limits.digits - 1, limits.digits, limits.digits + 1].map((length) => `0,${'3'.repeat(length - 1)}`),
]
const spellings = standardUnitRows.flatMap(({ vi, spellings = [] }) => [vi, ...spellings])
const gaps = ['', ' ', '  ', '\u00a0', '\t']

describe('a quantity in its plainest form is read as the careful reader reads it', () => {
  test.each(spellings)('in %s', (spelling) => {
    for (const gap of gaps)
      for (const unit of [spelling, spelling.normalize('NFD'), spelling.toUpperCase(), `${spelling} `])
        for (const number of ['1.234,5', '2.382/2.388', '07'])
          expect(parseQuantity(number + gap + unit)).toEqual(carefully(number + gap + unit))
  })

  test.each(numbers)('%s, alone and before or after a slash', (number) => {
    for (const text of [number, ...numbers.flatMap((other) => [`${number}/${other}`, `${other}/${number}`])])
      expect(parseQuantity(`${text} người`)).toEqual(carefully(`${text} người`))
  })

  const numerals = fc.stringMatching(/^[0-9.,]{1,12}$/)
  const seconds = fc.oneof(
    fc.constant(''),
    fc.tuple(fc.constantFrom('/', ' / ', '-'), numerals).map((parts) => parts.join('')),
  )
  const tails = fc.constantFrom('', ' ', '.', '/năm', ' trở lên', ' - 3%', '\u0301', 'x')
  const texts = fc.tuple(numerals, seconds, fc.constantFrom(...gaps), fc.constantFrom(...spellings), tails)
  law.prop([texts.map((parts) => parts.join(''))], { numRuns: runs })(
    'whatever is written with digits, dots and commas',
    (text) => {
      expect(parseQuantity(text)).toEqual(carefully(text))
    },
  )
})

describe('a number in its plainest form is read as the careful reader reads it', () => {
  test.each(numbers)('%s', (number) => expect(successOf(number)).toEqual(successOf(`${number} `)))

  law.prop([fc.stringMatching(/^[0-9.,]{0,16}$/)], { numRuns: runs })('whatever digits, dots and commas', (number) => {
    expect(successOf(number)).toEqual(successOf(`${number} `))
  })
})
