import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CsvOptions, type CsvProgress, columnToStrings, keyAt, readCsv } from '../../src/columnar/index.ts'
import { limits, type Result, valueOf } from '../../src/result/index.ts'
import { numerals } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'

const encoder = new TextEncoder()
const bytesOf = (text: string) => encoder.encode(text)

/** The bytes of a text in chunks of so many. */
function* chunksOf(text: string, size: number): Generator<Uint8Array> {
  const bytes = bytesOf(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

const columns = {
  planned: { title: 'kế hoạch', unit: 'billionVnd' },
  actual: { title: 'thực hiện', unit: 'billionVnd' },
}
const keys = { area: 'xã' }

async function read(text: string, options: Partial<CsvOptions<'planned' | 'actual', 'area'>> = {}, chunk = 7) {
  return readCsv(chunksOf(text, chunk), { columns, keys, ...options })
}

function inside(result: Awaited<ReturnType<typeof read>>) {
  const table = valueOf(result)
  return {
    rows: table.rows,
    planned: columnToStrings(table.columns.planned),
    actual: columnToStrings(table.columns.actual),
    areas: Array.from({ length: table.rows }, (_, row) => keyAt(table.keys.area, row)),
  }
}

function issuesOf(result: Result<unknown>) {
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path])
}

const plain = 'xã,kế hoạch,thực hiện\nChi Lăng,350,190.676\nĐông Kinh,-0.50,\n"Hoàng ""Văn"", Thụ","12",7\n'
const plainTable = {
  rows: 3,
  planned: ['350', '-0.50', '12'],
  actual: ['190.676', undefined, '7'],
  areas: ['Chi Lăng', 'Đông Kinh', 'Hoàng "Văn", Thụ'],
}

describe('bytes to columns', () => {
  test.each([1, 2, 3, 5, 8, 13, 1000])('in chunks of %i bytes', async (size) => {
    expect(inside(await read(plain, {}, size))).toEqual(plainTable)
  })

  test.each([
    ['carriage returns', plain.replaceAll('\n', '\r\n')],
    ['no line end at the end', plain.slice(0, -1)],
    ['a byte order mark', `\uFEFF${plain}`],
    ['blank lines', plain.replaceAll('\n', '\n\n')],
    ['titles in quotes', plain.replace('kế hoạch', '"kế hoạch"')],
    ['further columns', plain.replaceAll(/\n(?=.)/g, '\n').replaceAll(/\n/g, ',x\n')],
  ])('with %s', async (_, text) => {
    expect(inside(await read(text))).toEqual(plainTable)
    expect(inside(await read(text, {}, 10_000))).toEqual(plainTable)
  })

  test('in Vietnamese notation, between semicolons', async () => {
    const text = 'xã;kế hoạch;thực hiện\nA;1.234.567,50;350\nB;-1.000;1234,5\nC;0,25;0\n'
    expect(inside(await read(text, { notation: 'vietnamese', separator: ';' }))).toMatchObject({
      planned: ['1234567.50', '-1000', '0.25'],
      actual: ['350', '1234.5', '0'],
    })
  })

  test('in Vietnamese notation in quotes between commas', async () => {
    const text = 'xã,kế hoạch,thực hiện\nA,"1.234,5","2.000"\n'
    expect(inside(await read(text, { notation: 'vietnamese' }))).toMatchObject({
      planned: ['1234.5'],
      actual: ['2000'],
    })
  })

  test('a cell over several lines', async () => {
    const text = 'xã,kế hoạch,thực hiện\n"A\nB",1,2\nC,x,4\n'
    expect(issuesOf(await read(text))).toEqual([['columnar.notANumber', 'line', 4, 'kế hoạch']])
    expect(inside(await read(text.replace(',x,', ',3,')))).toMatchObject({ areas: ['A\nB', 'C'] })
  })

  test('figures that are no safe double are kept as text', async () => {
    const long = ['1234567890123456789', '0.1234567', '-99999999999999999999.5']
    const text = `xã,kế hoạch,thực hiện\n${long.map((figure) => `A,${figure},1\n`).join('')}`
    const table = valueOf(await read(text))
    expect(columnToStrings(table.columns.planned)).toEqual(long)
    expect(table.columns.planned.exceptions.size).toBe(3)
    expect(table.columns.actual.exceptions.size).toBe(0)
  })

  test('both ways of writing a name in Unicode are one name', async () => {
    const text = `xã,kế hoạch,thực hiện\n${'Tỷ'.normalize('NFC')},1,1\n${'Tỷ'.normalize('NFD')},1,1\n`
    expect(valueOf(await read(text)).keys.area.names).toEqual(['Tỷ'.normalize('NFC')])
  })

  test('thousands of names, each found again', async () => {
    const names = Array.from({ length: 3000 }, (_, at) => `xã ${at % 1500}`)
    const text = `xã,kế hoạch,thực hiện\n${names.map((name) => `${name},1,2\n`).join('')}`
    expect(inside(await read(text, {}, 4096)).areas).toEqual(names)
  })

  test.each([90, 200, 1000])(
    'sixty short records in chunks of %i bytes, with what is missing and what is long',
    async (size) => {
      const rows = Array.from({ length: 60 }, (_, row) => {
        const planned =
          row % 7 === 3 ? `${row}.123456789012345678` : row % 5 === 0 ? '' : `${row}.${'25'.slice(row % 3)}`
        return { area: `xã ${row % 4}`, planned: planned.replace(/[.]$/, ''), actual: row % 3 === 0 ? '' : `-${row}` }
      })
      const text = rows.map(({ area, planned, actual }) => `${area},${planned},${actual}\n`).join('')
      const result = await read(`xã,kế hoạch,thực hiện\n${text}`, {}, size)
      const written = (of: string) => (of === '' ? undefined : of === '-0' ? '0' : of)
      expect(inside(result)).toEqual({
        rows: 60,
        planned: rows.map(({ planned }) => written(planned)),
        actual: rows.map(({ actual }) => written(actual)),
        areas: rows.map(({ area }) => area),
      })
      const { planned, actual } = valueOf(result).columns
      expect([planned.missing.count, actual.missing.count]).toEqual([
        rows.filter((row) => row.planned === '').length,
        rows.filter((row) => row.actual === '').length,
      ])
      expect([planned.scale, actual.scale]).toEqual([2, 0])
    },
  )

  test('more rows than are staged at a time, missing ones among them', async () => {
    const figures = Array.from({ length: 5000 }, (_, row) => (row % 97 === 0 ? undefined : `${row}.${row % 10}`))
    const text = `xã,kế hoạch,thực hiện\n${figures.map((figure = '') => `A,${figure},${figure}\n`).join('')}`
    for (const chunk of [100, 70_000]) {
      const table = inside(await read(text, {}, chunk))
      expect(table.planned).toEqual(figures)
      expect(table.actual).toEqual(figures)
    }
  })

  test('one column of figures alone; a blank line is no row', async () => {
    const options = { columns: { amount: { title: 'amount', unit: 'vnd' } } }
    const table = valueOf(await readCsv([bytesOf('amount\n1\n\n2\r\n\r\n""\n')], options))
    expect(columnToStrings(table.columns.amount)).toEqual(['1', '2', undefined])
  })

  test('one cell may be read twice', async () => {
    const options = { columns: { amount: { title: 'a', unit: 'vnd' } }, keys: { text: 'a' } }
    const table = valueOf(await readCsv([bytesOf('a,b\n12,\n')], options))
    expect([columnToStrings(table.columns.amount), keyAt(table.keys.text, 0)]).toEqual([['12'], '12'])
  })

  test('whatever is written comes back, however it is cut and quoted', async () => {
    const cell = fc.record({ figure: fc.option(numerals({ digits: 20, decimals: 8 })), quoted: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 40 }),
        async (cells, size) => {
          const lines = cells.map(({ figure, quoted }) => {
            const text = figure ?? ''
            return `${quoted ? `"${text}"` : text},x\n`
          })
          const options = { columns: { amount: { title: 'amount', unit: 'vnd' } } }
          const table = valueOf(await readCsv(chunksOf(`amount,note\n${lines.join('')}`, size), options))
          expect(columnToStrings(table.columns.amount)).toEqual(cells.map(({ figure }) => figure ?? undefined))
        },
      ),
      { numRuns: runs },
    )
  })
})

describe('cells that are no figures come back with line and title', () => {
  const vietnamese = { notation: 'vietnamese', separator: ';' } as const
  test.each([
    ...['x', '1,5', '1.', '.5', '1e5', '+1', ' 1', '1 ', '--1', '-', '1.000.000', '٣'].map(
      (cell) => [cell, 'columnar.notANumber', {}] as const,
    ),
    ...['3.69.60', '12.34.567', '1.234.56', '1,2,3'].map((cell) => [cell, 'number.mixedGrouping', vietnamese] as const),
    ...['0.123', '1.5', '1234.567'].map((cell) => [cell, 'number.foreignNotation', vietnamese] as const),
    ...[',5', '1.234,', '.123'].map((cell) => [cell, 'number.malformed', vietnamese] as const),
    ['1..234', 'number.trailingText', vietnamese],
  ] as const)('%j is %s %o', async (cell, code, options) => {
    const { separator = ',' }: Partial<CsvOptions> = options
    const lines = [Object.values(keys).concat('kế hoạch', 'thực hiện'), ['A', '1', '2'], ['B', `"${cell}"`, '4']]
    const text = lines.map((cells) => `${cells.join(separator)}\n`).join('')
    expect(issuesOf(await read(text, options))).toEqual([[code, 'line', 3, 'kế hoạch']])
  })

  test('the issue quotes the cell and says what was expected', async () => {
    const result = await read('xã,kế hoạch,thực hiện\nA,"1.234,5",2\n')
    expect(result).toMatchObject({ issues: [{ received: '1.234,5', expected: '"1234.5"' }] })
  })

  test('all of them are found, the first hundred are listed', async () => {
    const text = `xã,kế hoạch,thực hiện\n${'A,x,1\n'.repeat(limits.issues + 50)}`
    const issues = issuesOf(await read(text, {}, 1000))
    expect(issues).toHaveLength(limits.issues + 1)
    expect(issues[1]).toEqual(['columnar.notANumber', 'line', 3, 'kế hoạch'])
    expect(issues.at(-1)).toEqual(['columnar.moreIssues'])
  })

  test.each([
    ['columnar.cellCount', 'xã,kế hoạch,thực hiện\nA,1\n', ['line', 2]],
    ['columnar.cellCount', 'xã,kế hoạch,thực hiện\nA,1,2,3\n', ['line', 2]],
    ['columnar.brokenQuotes', 'xã,kế hoạch,thực hiện\n"A"B,1,2\n', ['line', 2]],
    ['columnar.openQuote', 'xã,kế hoạch,thực hiện\nA,1,2\n"B,1,2\n', ['line', 3]],
    ['columnar.titleMissing', 'xã,ke hoach,thực hiện\nA,1,2\n', ['line', 1]],
    ['columnar.titleTwice', 'xã,kế hoạch,thực hiện,xã\nA,1,2,3\n', ['line', 1, 'xã']],
    ['columnar.noTitles', '', ['line', 1]],
    ['columnar.noTitles', '\n\n', ['line', 3]],
  ])('%s', async (code, text, path) => {
    expect(issuesOf(await read(text))).toEqual([[code, ...path]])
  })

  test('a name that is no UTF-8, on its line', async () => {
    const bytes = bytesOf('xã,kế hoạch,thực hiện\nA,1,2\nB,1,2\n')
    bytes[bytes.length - 6] = 0xff
    expect(issuesOf(await readCsv([bytes], { columns, keys }))).toEqual([['columnar.notUtf8', 'line', 3, 'xã']])
  })

  test('a record without an end is given up at the limit', async () => {
    const source = chunksOf(`xã,kế hoạch,thực hiện\n"${'x'.repeat(limits.textLength * 2)}`, 100_000)
    expect(issuesOf(await readCsv(source, { columns, keys }))).toEqual([['columnar.recordTooLong', 'line', 2]])
  })
})

describe('streams', () => {
  test('a Node stream', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ktxh-'))
    try {
      writeFileSync(join(folder, 'rows.csv'), plain)
      const stream = createReadStream(join(folder, 'rows.csv'), { highWaterMark: 10 })
      expect(inside(await readCsv(stream, { columns, keys }))).toEqual(plainTable)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('a web stream', async () => {
    const stream = new Blob([plain]).stream()
    expect(inside(await readCsv(stream, { columns, keys }))).toEqual(plainTable)
  })

  test('progress is told after every chunk, in bytes and rows', async () => {
    const told: CsvProgress[] = []
    await read(plain, { onProgress: (progress) => told.push(progress) }, 40)
    expect(told.at(-1)).toEqual({ bytes: bytesOf(plain).length, rows: 3 })
    expect(told.map(({ bytes }) => bytes)).toEqual([40, 80, bytesOf(plain).length])
  })

  test('anything with `aborted` stops the reading, and the source is closed', async () => {
    let closed = false
    const signal = { aborted: false }
    async function* endless() {
      try {
        yield bytesOf('xã,kế hoạch,thực hiện\n')
        for (;;) yield bytesOf('A,1,2\n')
      } finally {
        closed = true
      }
    }
    const onProgress = ({ rows }: CsvProgress) => {
      signal.aborted = rows >= 3
    }
    expect(issuesOf(await readCsv(endless(), { columns, keys, signal, onProgress }))).toEqual([
      ['columnar.aborted', 'line', 5],
    ])
    expect(closed).toBe(true)
  })

  test('the chunks belong to their sender, who may write over them', async () => {
    const chunk = new Uint8Array(8)
    function* reused() {
      for (const part of chunksOf(plain, 8)) {
        chunk.set(part)
        yield chunk.subarray(0, part.length)
        chunk.fill(0)
      }
    }
    expect(inside(await readCsv(reused(), { columns, keys }))).toEqual(plainTable)
  })

  test('text instead of bytes is a mistake of the program', async () => {
    const source = [plain] as unknown as Uint8Array[]
    await expect(readCsv(source, { columns, keys })).rejects.toMatchObject({ code: 'columnar.notBytes' })
  })

  test('an unknown unit is a mistake of the program', async () => {
    const wrong = { amount: { title: 'a', unit: 'toString' } }
    await expect(readCsv([], { columns: wrong })).rejects.toMatchObject({ code: 'unit.unknown' })
  })
})

describe('options of a caller without types are refused before a byte is read', () => {
  const columns = { actual: { title: 'a', unit: 'hectare' } }
  const many = Object.fromEntries(Array.from({ length: limits.items + 1 }, (_, at) => [`k${at}`, 'a']))
  test.each<readonly [string, unknown, readonly (string | number)[]]>([
    ['nothing at all', undefined, ['options']],
    ['a text of a million characters for keys', { columns, keys: 'k'.repeat(1_000_000) }, ['options', 'keys']],
    ['more keys than a row may have items', { columns, keys: many }, ['options', 'keys']],
    [
      'a column without a title',
      { columns: { actual: { unit: 'hectare' } } },
      ['options', 'columns', 'actual', 'title'],
    ],
    ['another notation', { columns, notation: 'english' }, ['options', 'notation']],
    ['another separator', { columns, separator: '::' }, ['options', 'separator']],
    ['progress told to nobody', { columns, onProgress: 'me' }, ['options', 'onProgress']],
  ])('%s', async (_, options, path) => {
    const refusal = readCsv([Uint8Array.of(97)], options as never)
    await expect(refusal).rejects.toMatchObject({ name: 'UsageError', issues: [{ code: 'argument.malformed', path }] })
  })

  test('what is no source', async () => {
    await expect(readCsv(5 as never, { columns })).rejects.toMatchObject({
      issues: [{ code: 'argument.malformed', path: ['source'] }],
    })
  })
})
