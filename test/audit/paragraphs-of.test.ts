import { expect, test } from 'vitest'
import { paragraphsOf } from '../../src/audit/paragraphs-of.ts'

test('a place belongs to the paragraph whose first line begins at it or before it', () => {
  const text = 'Một.\nVẫn một.\n\nHai.\n \t\n\nBa.\n'
  const numberAt = (words: string) => paragraphsOf(text)(text.indexOf(words))
  expect(['Một', 'Vẫn', 'Hai', 'Ba'].map(numberAt)).toEqual(['1', '1', '2', '3'])
  expect(paragraphsOf(text)(text.indexOf('Hai') - 1)).toBe('1')
  expect(paragraphsOf(text)(text.indexOf('Ba') - 1)).toBe('2')
  expect(paragraphsOf('')(0)).toBe('1')
  const blank = 'Một.\n \t\nHai.'
  expect(paragraphsOf(blank)(blank.indexOf('Hai'))).toBe('2')
})
