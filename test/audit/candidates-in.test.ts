import { describe, expect, test } from 'vitest'
import { candidatesIn } from '../../src/audit/candidates-in.ts'
import { readInterval as read } from '../support/read-interval.ts'

describe('the likely values in an interval', () => {
  test.each([
    // interval, how many whole numbers, the roundest numbers
    ['[8.5 ; 12.5]', '4', ['10']],
    ['(10 ; 20)', '9', ['11', '12', '13', '14', '15', '16', '17', '18', '19']],
    ['[10 ; 20]', '11', ['10', '20']],
    ['[99 ; 101]', '3', ['100']],
    ['[-5 ; 5]', '11', ['0']],
    ['[0 ; 7]', '8', ['0']],
    ['[-7 ; 0]', '8', ['0']],
    ['(0 ; 7]', '7', ['1', '2', '3', '4', '5', '6', '7']],
    ['[-7 ; 0)', '7', ['-7', '-6', '-5', '-4', '-3', '-2', '-1']],
    ['[0.31 ; 0.42]', '0', ['0.4']],
    ['[950 ; 1050]', '101', ['1000']],
    ['(7 ; 7]', '0', []],
    ['[9 ; 8]', '0', []],
  ])('%s: %s whole numbers, the roundest %j', (interval, wholeCount, roundest) => {
    expect(candidatesIn(read(interval))).toMatchObject({ wholeCount, roundest })
  })

  test('up to a hundred whole numbers are listed, of more only the roundest', () => {
    expect(candidatesIn(read('[1 ; 100]')).wholes).toHaveLength(100)
    expect(candidatesIn(read('[1 ; 101]')).wholes).toEqual(['100'])
    expect(candidatesIn(read('[2.5 ; 4.5]')).wholes).toEqual(['3', '4'])
  })

  test('an interval without an end has none', () => {
    expect([candidatesIn(read('[1 ; )')), candidatesIn(read('( ; 1]'))]).toEqual([
      { wholes: [], roundest: [] },
      { wholes: [], roundest: [] },
    ])
  })

  test('numbers with more than 60 decimals are none that anybody would print', () => {
    const tiny = `0.${'0'.repeat(60)}1`
    expect(candidatesIn(read(`[${tiny} ; ${tiny}]`)).roundest).toEqual([])
    const last = `0.${'0'.repeat(59)}1`
    expect(candidatesIn(read(`[${last} ; ${last}]`)).roundest).toEqual([last])
  })
})
