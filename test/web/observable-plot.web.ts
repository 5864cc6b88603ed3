import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evaluate, evaluateEachReport } from '../../src/evaluate/index.ts'
import { toRows } from '../../src/interop/index.ts'
import type { Observation } from '../../src/observation/index.ts'
import { firstHalf, nineMonths, type Period, quarter, year } from '../../src/period/index.ts'
import { indicatorById, withObservations } from '../../src/plan/index.ts'
import { langSonCity2021 } from '../../src/plans/lang-son-city-2021/index.ts'
import { valueOf } from '../../src/result/index.ts'
import { percent, type Quantity, quantity } from '../../src/unit/index.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const folder = process.env.SCREENSHOTS

let browser: Browser
let page: Page

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['test/web/plots/draw.mjs'],
    bundle: true,
    format: 'iife',
    globalName: 'plots',
    write: false,
    logLevel: 'error',
  })
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
  page = await browser.newPage({ viewport: { width: 800, height: 460 } })
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' })
})

afterAll(() => browser.close())

/** A report on the worked plan, invented. */
function reported(indicator: string, period: Period, value: Quantity): Observation {
  const source = { document: 'plan-225', section: 'invented' }
  return { id: `${indicator} ${period}`, indicator, period, quantity: value, status: 'actual', source }
}

const plan = valueOf(
  withObservations(langSonCity2021, [
    reported('tourism-revenue', year(2021), quantity('640', 'billionVnd')),
    reported('new-forest', year(2021), quantity('52', 'hectare')),
    reported('forest-cover', year(2021), percent('58.8')),
    reported('visitors', quarter(2021, 1), quantity('310000', 'visit')),
    reported('visitors', firstHalf(2021), quantity('700000', 'visit')),
    reported('visitors', nineMonths(2021), quantity('1250000', 'visit')),
  ]),
)

const named = (evaluations: ReturnType<typeof evaluate>) =>
  toRows(evaluations).map((row) => ({ ...row, name: indicatorById(plan, row.indicator).name.vi }))

async function draw(chart: 'achievement' | 'pace', rows: ReturnType<typeof named>): Promise<void> {
  await page.evaluate(`plots.${chart}(${JSON.stringify(rows)})`)
  if (folder !== undefined) await page.screenshot({ path: `${folder}/plot-${chart}.png` })
}

/** What elements of a mark have in an attribute, as numbers. */
async function numbers(selector: string, attribute: string): Promise<readonly number[]> {
  const found = await page.locator(selector).all()
  return Promise.all(found.map(async (each) => Number(await each.getAttribute(attribute))))
}

describe('rows go straight into Observable Plot', () => {
  test('achievement: a bar a target, as long as its completion, with the exact figure beside it', async () => {
    const rows = named(evaluate(plan)).filter(({ period, completion }) => period === '2021' && completion !== null)
    await draw('achievement', rows)
    const sorted = rows.toSorted((a, b) => (b.completionNumber ?? 0) - (a.completionNumber ?? 0))
    expect(sorted.map(({ completion }) => completion)).toEqual(['104.00', '100.00', '95.10'])
    const widths = await numbers('g[aria-label=bar] rect', 'width')
    const perPoint = rows.map(({ completionNumber }, at) => (widths[at] ?? 0) / (completionNumber ?? 1))
    expect(Math.max(...perPoint)).toBeCloseTo(Math.min(...perPoint), 1)
    expect(await page.locator('g[aria-label=text] text').allTextContents()).toEqual(rows.map((row) => row.completion))
    expect(await page.locator('g[aria-label="y-axis tick label"] text').allTextContents()).toEqual(
      sorted.map(({ name }) => name),
    )
  })

  test('pace: a point a report, where its completion and the elapsed time meet', async () => {
    const rows = named(evaluateEachReport(plan, 'visitors-2021'))
    expect(rows.map((row) => [row.measuredPeriod, row.elapsedNumber, row.completionNumber])).toEqual([
      ['2021-Q1', 25, 19.4],
      ['2021-S1', 50, 43.8],
      ['2021-01-01/P9M', 75, 78.22],
    ])
    await draw('pace', rows)
    const [x, y] = [await numbers('g[aria-label=dot] circle', 'cx'), await numbers('g[aria-label=dot] circle', 'cy')]
    expect(x).toHaveLength(3)
    expect((x[1] ?? 0) - (x[0] ?? 0)).toBeCloseTo((x[2] ?? 0) - (x[1] ?? 0), 0)
    const rises = [43.8 - 19.4, 78.22 - 43.8]
    const drawn = [(y[0] ?? 0) - (y[1] ?? 0), (y[1] ?? 0) - (y[2] ?? 0)]
    expect((drawn[0] ?? 0) / (drawn[1] ?? 1)).toBeCloseTo((rises[0] ?? 0) / (rises[1] ?? 1), 1)
    expect(await page.locator('g[aria-label=line] path').count()).toBe(2)
  })
})
