// @ts-check
// What a dashboard draws, from the real plan: tiles, rows and a chart as plain JSON: node examples/08-dashboard-rows.mjs [--en] [--csv]
import { aggregate, evaluate, indicatorById } from 'ktxh'
import { toVegaLite } from 'ktxh/display'
import { toCsv, toRows } from 'ktxh/interop'
import { langSonCity2021 as plan } from 'ktxh/plans/lang-son-city-2021'
import { heading, table } from './support/print.mjs'

const locale = process.argv.includes('--en') ? 'en' : 'vi-VN'
const say = (/** @type {string} */ vi, /** @type {string} */ en) => (locale === 'en' ? en : vi)

const evaluations = evaluate(plan, { facts: 'toDate' })
const rows = toRows(evaluations).map((row) => ({ sector: indicatorById(plan, row.indicator).sector, ...row }))

if (process.argv.includes('--csv')) process.stdout.write(toCsv(rows))
else draw()

function draw() {
  heading(say('1. Ô tổng hợp theo lĩnh vực', '1. A tile a sector'))
  const tiles = aggregate(evaluations, { by: ({ target }) => indicatorById(plan, target.indicator).sector })
  table(
    [
      say('Lĩnh vực', 'Sector'),
      say('Đạt', 'Met'),
      say('Chậm', 'Behind'),
      say('Chưa có số', 'Pending'),
      say('Chưa rõ', 'Undetermined'),
    ],
    tiles.map(({ group, met, counts }) => [
      group,
      String(met),
      String(counts.behind),
      String(counts.pending),
      String(counts.undetermined),
    ]),
  )

  heading(say('2. Các dòng số liệu', '2. The rows'))
  console.log(
    say(
      `${rows.length} dòng, ${Object.keys(rows[0] ?? {}).length} cột; ví dụ:`,
      `${rows.length} rows, ${Object.keys(rows[0] ?? {}).length} columns; one of them:`,
    ),
  )
  console.log(rows.find(({ outcome }) => outcome === 'behind'))

  heading(say('3. Biểu đồ, là JSON', '3. A chart, which is JSON'))
  const spec = toVegaLite(
    { chart: 'achievement', evaluations: evaluations.filter(({ outcome }) => outcome === 'behind') },
    { plan, locale },
  )
  console.log(JSON.stringify(spec, null, 2).split('\n').slice(0, 12).join('\n'), '\n…')
}
