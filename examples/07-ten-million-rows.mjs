// @ts-check
// A country's monthly reports from bytes to exact verdicts: node examples/07-ten-million-rows.mjs [--rows 10000000] [--file rows.csv] [--en]
// Every figure is invented. A file has the titles xã;lĩnh vực;tháng;kế hoạch;thực hiện, and numerals as Vietnam writes them.
import { open } from 'node:fs/promises'
import { formatIssue, formatNumber } from 'ktxh'
import { columnToStrings, countColumnOutcomes, evaluateColumns, groupTotals, readCsv } from 'ktxh/columnar'
import { heading, table } from './support/print.mjs'

const locale = process.argv.includes('--en') ? 'en' : 'vi-VN'
const say = (/** @type {string} */ vi, /** @type {string} */ en) => (locale === 'en' ? en : vi)
const write = (/** @type {number} */ whole) => formatNumber(BigInt(whole), { locale })
const option = (/** @type {string} */ name) => process.argv[process.argv.indexOf(name) + 1]

const file = process.argv.includes('--file') ? option('--file') : undefined
const rows = process.argv.includes('--rows') ? Number(option('--rows')) : 60_000
const titles = 'xã;lĩnh vực;tháng;kế hoạch;thực hiện'
const sectors = ['nông nghiệp', 'công nghiệp', 'dịch vụ', 'ngân sách', 'giáo dục', 'y tế']

// ── The source: anything that gives bytes ───────────────────────────────────────────────────────────────────────────
/** Chunks of a file, all in one buffer. @param {string} path */
async function* chunksOf(path) {
  const [handle, buffer] = [await open(path), new Uint8Array(2 ** 20)]
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

/** Invented reports: 3.321 communes, six sectors, twelve months, again and again. @param {number} count */
function* inventedReports(count) {
  const encoder = new TextEncoder()
  yield encoder.encode(`${titles}\n`)
  for (let row = 0; row < count; row += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, count - row) }, (_, at) => report(row + at))
    yield encoder.encode(lines.join(''))
  }
}

/** @param {number} row */
function report(row) {
  const commune = String(row % 3321).padStart(5, '0')
  const month = `2026-${String(1 + (Math.floor(row / 3321) % 12)).padStart(2, '0')}`
  const planned = 500 + ((row * 7919) % 1_999_993)
  // Every fourth report is exactly on the plan; every 97th is not in yet.
  const actual = row % 4 === 0 ? planned : Math.round(planned * (0.7 + ((row * 104_729) % 613) / 1000))
  const figures = [planned, row % 97 === 0 ? undefined : actual].map((tenths) =>
    tenths === undefined ? '' : tenthsInVietnamese(tenths),
  )
  return `${commune};${sectors[row % sectors.length]};${month};${figures.join(';')}\n`
}

/** 12345 → 1.234,5. @param {number} tenths */
function tenthsInVietnamese(tenths) {
  const whole = String(Math.floor(tenths / 10))
  const groups = whole.length > 3 ? `${whole.slice(0, -3)}.${whole.slice(-3)}` : whole
  return `${whole.length > 6 ? whole : groups},${tenths % 10}`
}

// ── The progress: drawn by the callback, stopped by Ctrl-C ──────────────────────────────────────────────────────────
const stop = new AbortController()
process.once('SIGINT', () => stop.abort())
const size = file === undefined ? undefined : await sizeOf(file)

/** @param {string} path */
async function sizeOf(path) {
  const handle = await open(path)
  const { size } = await handle.stat()
  await handle.close()
  return size
}

/** @param {import('ktxh/columnar').CsvProgress} progress */
function drawBar(progress) {
  if (!process.stderr.isTTY) return
  const share = size === undefined ? progress.rows / rows : progress.bytes / size
  const full = Math.round(share * 40)
  const bar = `${'█'.repeat(full)}${'░'.repeat(40 - full)}`
  process.stderr.write(`\r${bar} ${write(progress.rows)} ${say('dòng', 'rows')}${share >= 1 ? '\n' : ''}`)
}

// ── Bytes to columns, columns to verdicts ───────────────────────────────────────────────────────────────────────────
const started = performance.now()
const read = await readCsv(file === undefined ? inventedReports(rows) : chunksOf(file), {
  columns: {
    planned: { title: 'kế hoạch', unit: 'millionVnd' },
    actual: { title: 'thực hiện', unit: 'millionVnd' },
  },
  keys: { commune: 'xã', sector: 'lĩnh vực', month: 'tháng' },
  notation: 'vietnamese',
  separator: ';',
  onProgress: drawBar,
  signal: stop.signal,
})
if (!read.ok) {
  for (const issue of read.issues) console.error(formatIssue(issue, { locale }))
  process.exit(1)
}
const { columns, keys, rows: count } = read.value
const [readAt, evaluated] = [
  performance.now(),
  evaluateColumns(columns, {
    rule: 'completionRatio',
    policy: { printing: { places: 1, rounding: 'halfUp' }, nearlyMet: '95' },
  }),
]
const done = performance.now()

heading(say(`${write(count)} báo cáo (số giả định)`, `${write(count)} reports (invented figures)`))
const seconds = (/** @type {number} */ from, /** @type {number} */ to) => {
  const hundredths = Math.max(1, Math.round((to - from) / 10))
  const [whole, part] = [Math.floor(hundredths / 100), String(hundredths % 100).padStart(2, '0')]
  return `${formatNumber(`${whole}.${part}`, { locale })} ${say('giây', 's')}`
}
const memory = Math.round(process.resourceUsage().maxRSS / 976.5625)
const reading = file === undefined ? say('Tạo và đọc', 'Made and read') : say('Đọc', 'Read')
console.log(`${reading}: ${seconds(started, readAt)} · ${say('đánh giá', 'judged')}: ${seconds(readAt, done)}`)
console.log(`${say('Bộ nhớ cao nhất', 'Highest memory')}: ${write(memory)} MB`)
console.log(
  say(
    `Số thực không quyết định được ${write(evaluated.settled + evaluated.exact)} dòng; các dòng đó được tính bằng số nguyên.`,
    `Doubles did not decide ${write(evaluated.settled + evaluated.exact)} rows; those were settled in whole numbers.`,
  ),
)

heading(say('Đạt và vượt kế hoạch, theo lĩnh vực', 'Plans met or exceeded, by sector'))
const { groups, totals } = groupTotals(columns, { sector: keys.sector })
const completions = columnToStrings(evaluateColumns(totals, { rule: 'completionRatio' }).printed)
const bySector = countColumnOutcomes(evaluated, { sector: keys.sector })
table(
  [
    say('Lĩnh vực', 'Sector'),
    say('Đạt và vượt', 'Met or exceeded'),
    say('Cơ bản đạt', 'Nearly met'),
    say('Chưa báo cáo', 'Not reported'),
    say('Cả lĩnh vực', 'Whole sector'),
  ],
  bySector.map(({ group, counts, met, assessed }) => [
    group.sector,
    `${write(met)}/${write(assessed)}`,
    write(counts.nearlyMet),
    write(counts.pending),
    `${formatNumber(completions[groups.findIndex(({ sector }) => sector === group.sector)] ?? '0', { locale })}%`,
  ]),
)

heading(say('Theo tháng', 'By month'))
const byMonth = countColumnOutcomes(evaluated, { month: keys.month })
table(
  [say('Tháng', 'Month'), say('Đạt và vượt', 'Met or exceeded')],
  byMonth.slice(0, 12).map(({ group, met, assessed }) => [group.month, `${write(met)}/${write(assessed)}`]),
)
