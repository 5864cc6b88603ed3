import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { lexicon, phraseAt, phraseBefore } from '../../src/text/lexicon.ts'
import { runs } from '../support/runs.ts'

const words = lexicon([
  ['tỷ', 'a billion'],
  ['tỷ đồng', 'billions of đồng'],
  ['tỷ lệ', 'a share'],
  ['giường/vạn dân', 'beds for ten thousand'],
  ['tỷ', 'said twice'],
] as const)

describe('a phrase of a lexicon', () => {
  test.each([
    ['tỷ', 'a billion'],
    ['tỷ đồng', 'billions of đồng'],
    ['TỶ  ĐỒNG.', 'billions of đồng'],
    ['Tỷ đồn', 'a billion'],
    ['tỷ lệch', 'a billion'],
    ['giường / vạn dân', 'beds for ten thousand'],
    ['tỷs', undefined],
    ['nghìn tỷ', undefined],
    ['', undefined],
  ])('at the head of "%s": %s', (text, meaning) => {
    expect(phraseAt(words, text, 0)?.value).toBe(meaning)
  })

  test.each([
    ['12 tỷ đồng', 'billions of đồng', 3],
    ['nghìn tỷ', 'a billion', 6],
    ['số giường /  vạn dân', 'beds for ten thousand', 3],
    ['xtỷ', undefined, undefined],
  ])('at the end of "%s": %s', (text, meaning, start) => {
    expect(phraseBefore(words, text, text.length)).toEqual(
      meaning === undefined ? undefined : { value: meaning, start, end: text.length },
    )
  })
})

describe('laws', () => {
  const word = fc.stringMatching(/^[abđĐỷÂ]{1,3}$/)
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
  const phrases = fc.uniqueArray(phrase, { minLength: 1, maxLength: 30, selector: (each) => each.toLowerCase() })

  /** The longest phrase that a text begins with, tried one by one. */
  function longestIn(all: readonly string[], text: string): number | undefined {
    const heads = all.filter((each) => `${text} `.toLowerCase().startsWith(`${each.toLowerCase()} `))
    const longest = heads.sort((a, b) => b.length - a.length)[0]
    return longest === undefined ? undefined : all.indexOf(longest)
  }

  law.prop([phrases, phrase], { numRuns: runs })(
    'the longest that fits is found, in any case, from both ends',
    (all, text) => {
      const known = lexicon(all.map((each, place) => [each, place] as const))
      expect(phraseAt(known, text.toUpperCase(), 0)?.value).toBe(longestIn(all, text))
      const turned = (each: string) => each.split(' ').reverse().join(' ')
      const expected = longestIn(all.map(turned), turned(text))
      expect(phraseBefore(known, text.toUpperCase(), text.length)?.value).toBe(expected)
    },
  )
})
