import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'tsup'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nextDay, read, write } from '../oracle/calendar.ts'

/** Zones, and how many minutes their clocks are behind UTC on 30 June 2020. */
const zones: readonly [zone: string, minutes: number][] = [
  ['UTC', 0],
  ['Asia/Ho_Chi_Minh', -420],
  ['America/Los_Angeles', 420],
  ['America/Sao_Paulo', 180],
  ['Asia/Manila', -480],
  ['Atlantic/Azores', 0],
  ['Pacific/Apia', -780],
  ['Pacific/Kiritimati', -840],
]

/** Stretches of days over which clocks were moved, in some zones by a whole day. */
const stretches: readonly [start: string, days: number, says: string][] = [
  ['2020-01-01', 800, 'clocks were moved in spring and autumn'],
  ['2018-10-20', 40, 'São Paulo had no midnight on 4 November'],
  ['2011-12-20', 20, 'Apia had no 30 December'],
  ['1994-12-20', 20, 'Kiritimati had no 31 December or 1 January'],
  ['1955-06-20', 20, 'Saigon moved its clock'],
  ['1844-12-20', 20, 'Manila had no 31 December'],
]

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ktxh-period-'))
  await build({
    entry: { period: 'src/period/index.ts', 'utc-date': 'src/period/utc-date.ts' },
    format: 'esm',
    outDir: folder,
    outExtension: () => ({ js: '.mjs' }),
    noExternal: [/./],
    config: false,
    silent: true,
  })
})

afterAll(() => rm(folder, { recursive: true }))

describe.each(zones)('a program in %s', (zone, minutes) => {
  test('counts the same days as a calendar without clocks', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      cwd: folder,
      env: { ...process.env, TZ: zone },
    })
    const answer = JSON.parse(stdout)
    expect(answer.minutes).toBe(minutes)
    expect(answer.midnight).toEqual([1844, 11, 25, 0, 0, 0, 0])
    expect(answer.walks).toEqual(stretches.map(([start, days]) => walk(start, days)))
  })
})

/** Every day of each stretch, the same day of the year before, its share of the stretch up to it; and a bare midnight. */
const program = `
  import { dates, day, elapsedShare, parsePeriod, samePeriodLastYear, shiftPeriod } from './period.mjs'
  import { UtcDate } from './utc-date.mjs'
  const walks = ${JSON.stringify(stretches)}.map(([start, days]) =>
    Array.from({ length: days }, (_, n) => shiftPeriod(day(start), n)).map((each) => [
      each,
      parsePeriod(each).ok,
      samePeriodLastYear(each),
      elapsedShare(day(each), dates(start, each)).denominator,
    ]))
  const parts = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']
  const midnight = parts.map((part) => new UtcDate('1844-12-25')['get' + part]())
  console.log(JSON.stringify({ minutes: new Date(2020, 5, 30).getTimezoneOffset(), midnight, walks }))`

function walk(start: string, days: number): unknown[] {
  let each = read(start)
  return Array.from({ length: days }, (_, n) => {
    const [year, month, day] = each
    each = nextDay(each)
    const lastYear = write([year - 1, month, month === 2 && day === 29 ? 28 : day])
    return [write([year, month, day]), true, lastYear, String(n + 1)]
  })
}
