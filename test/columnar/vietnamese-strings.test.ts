import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { columnFromStrings, columnToStrings, isMarked, readCsv } from '../../src/columnar/index.ts'
import { limits, valueOf } from '../../src/result/index.ts'
import { parseNumber } from '../../src/text/index.ts'
import { runs } from '../support/runs.ts'

const unit = 'millionVnd'
const vietnamese = { unit, notation: 'vietnamese' } as const
const columnOf = (cells: readonly (string | undefined)[]) => columnFromStrings(cells, vietnamese)

/** What parseNumber says of the cells, one by one: the figures, or the issues with their rows. */
function oneByOne(cells: readonly string[]) {
  const read = cells.map((cell) => parseNumber(cell))
  const issues = read.flatMap((each, row) => (each.ok ? [] : each.issues.map((issue) => ({ ...issue, path: [row] }))))
  const warnings = read.flatMap((each, row) =>
    each.ok ? each.warnings.map((warning) => ({ ...warning, path: [row] })) : [],
  )
  return issues.length > 0 ? { issues } : { figures: read.map((each) => (each.ok ? each.value : '')), warnings }
}

function asColumn(cells: readonly string[]) {
  const read = columnOf(cells)
  return read.ok ? { figures: columnToStrings(read.value), warnings: read.warnings } : { issues: read.issues }
}

/** The same through a file with one cell a line, without the places of the issues. */
async function fromFile(cells: readonly string[]) {
  const bytes = new TextEncoder().encode(`a|b\n${cells.map((cell) => `${cell}|1\n`).join('')}`)
  const columns = { a: { title: 'a', unit } }
  const read = await readCsv([bytes], { columns, notation: 'vietnamese', separator: '|' })
  return read.ok ? columnToStrings(read.value.columns.a) : read.issues.map(({ code, path }) => [code, path[1]])
}

const written = [
  ...[
    '0',
    '7',
    '07',
    '007',
    '00',
    '-0',
    '-0,00',
    '1.234',
    '-1.234.567,50',
    '0,5',
    '00,5',
    '1234,5',
    '999.999.999.999.999',
  ],
  ...['1.000.000.000.000.000', '0,000001', '0,0000001', '9'.repeat(64), `0,${'3'.repeat(63)}`, '−1.234,5', '- 5', '–5'],
  ...['87.010, 7', '1 .234', ' 5', '5 ', '\u00a0 1.234', '1.234\u00a0', '\t7', '1\u200b2'],
]
const refused = [
  ...['', ' ', '-', ',', '.', '--1', '+1', '1.', '1,', ',5', '.5', '1..234', '1,,5', '1.234,', '1,5,3', '1.5', '12.34'],
  ...['0.123', '01.234', '1234.567', '1.234.56', '1.23.456', '1,234,567', '1,234.5', '12.34.567', '3.69.60', '.123'],
  ...['1e5', '0x10', '１２', '٣', '1 234', '12 tấn', '5%', 'x', 'NaN', '1\u00002', '-1\u0000234', '9'.repeat(65), '²'],
]

describe('a column of figures in Vietnamese notation', () => {
  test('holds what they mean, every printed digit kept', () => {
    const column = valueOf(columnOf(['1.250,50', '-12', undefined, '42.131.943.000.000.000,08']))
    expect(columnToStrings(column)).toEqual(['1250.50', '-12', undefined, '42131943000000000.08'])
    expect(isMarked(column.missing, 2)).toBe(true)
    expect([...column.exceptions.keys()]).toEqual([3])
  })

  test('takes bigints as they are', () => {
    expect(columnToStrings(valueOf(columnFromStrings([1234n], vietnamese)))).toEqual(['1234'])
  })

  test.each([...written, ...refused])('%j is read as parseNumber reads it', (cell) => {
    expect(asColumn([cell])).toEqual(oneByOne([cell]))
    expect(asColumn(['1,5', cell, '2'])).toEqual(oneByOne(['1,5', cell, '2']))
  })

  const cells = fc.oneof(
    fc.stringMatching(/^-?[0-9]{1,3}(\.[0-9]{3}){0,5}(,[0-9]{1,8})?$/),
    fc.stringMatching(/^[-0-9., ]{0,12}$/),
    fc.constantFrom(...written, ...refused),
  )
  law.prop([fc.array(cells, { maxLength: 6 })], { numRuns: runs })('row for row as parseNumber reads it', (some) => {
    expect(asColumn(some)).toEqual(oneByOne(some))
  })

  test('lists the first hundred issues and counts the rest', () => {
    const read = columnOf(Array.from({ length: limits.issues + 20 }, () => '1.5'))
    expect(read).toMatchObject({ ok: false, issues: expect.objectContaining({ length: limits.issues + 1 }) })
    expect(read.ok ? undefined : read.issues.at(-1)).toMatchObject({ code: 'columnar.moreIssues', received: '20' })
  })
})

describe('a file of figures in Vietnamese notation', () => {
  const inFile = [...written, ...refused].filter((cell) => cell !== '' && !/[\n\r]/.test(cell))

  test.each(inFile)('%j is read as parseNumber reads it', async (cell) => {
    const read = parseNumber(cell)
    expect(await fromFile([cell])).toEqual(read.ok ? [read.value] : [[read.issues[0].code, 2]])
  })

  law.prop([fc.stringMatching(/^[-0-9., ]{1,14}$/)], { numRuns: runs })(
    'whatever digits, dots, commas and blanks',
    async (cell) => {
      const read = parseNumber(cell)
      expect(await fromFile([cell])).toEqual(read.ok ? [read.value] : [[read.issues[0].code, 2]])
    },
  )

  test('warns of a blank that strayed in, with its line and title', async () => {
    const read = await readCsv([new TextEncoder().encode('a\n5\n"87.010, 7"\n')], {
      columns: { a: { title: 'a', unit } },
      notation: 'vietnamese',
    })
    expect(read).toMatchObject({ ok: true, warnings: [{ code: 'number.innerSpace', path: ['line', 3, 'a'] }] })
  })

  test('a cell too long for any figure is quoted in part', async () => {
    expect(await fromFile([`${'1.'.repeat(100_000)}x`])).toEqual([['columnar.notANumber', 2]])
  })
})

test('a cell with a zero byte is no figure in plain notation either', async () => {
  const read = await readCsv([new TextEncoder().encode('a\n1\u0000234\n')], { columns: { a: { title: 'a', unit } } })
  expect(read).toMatchObject({ ok: false, issues: [{ code: 'columnar.notANumber' }] })
  expect(columnFromStrings(['1\u0000234'], { unit })).toMatchObject({ ok: false })
})
