import { describe, expect, test } from 'vitest'
import { auditPlan } from '../../src/audit/index.ts'
import { toVegaLite } from '../../src/display/index.ts'
import { evaluate, evaluateEachReport } from '../../src/evaluate/index.ts'
import { langSonCity2021 as city } from '../../src/plans/lang-son-city-2021/index.ts'
import { bare, level } from '../../src/target/index.ts'
import { quantity } from '../../src/unit/index.ts'
import { type Drawing, draw, type Mark, marksIn } from '../support/drawing.ts'
import { reportedPlan } from '../support/reported-plan.ts'

const reported = evaluate(reportedPlan, { facts: 'toDate' })
const spending = evaluateEachReport(reportedPlan, 'spending-plan')
const blue = { better: '#0072B2', good: '#56B4E9' }
const [orange, red, ink] = ['#E69F00', '#D55E00', '#222222']

/** What a reader is told of a mark under one name: "label", "name", … */
const told = (name: string, { says }: Mark) => new RegExp(`(?:^|; )${name}: (.*?)(?:;|$)`, 's').exec(says)?.[1]
const texts = (drawing: Drawing, kind: string) => marksIn(drawing, kind).map(({ text }) => text)
const axes = (drawing: Drawing) => marksIn(drawing, 'axis').map(({ says }) => says)

describe('completions, drawn', () => {
  const drawn = () => draw(toVegaLite({ chart: 'achievement', evaluations: reported }, { plan: reportedPlan }))

  test('a bar is as long as its per cent, with the colour of its outcome; one above 150 % is cut there', async () => {
    const drawing = await drawn()
    // two points to a per cent
    expect(marksIn(drawing, 'bar').map((bar) => [told('name', bar), bar.x, bar.width, bar.fill])).toEqual([
      ['Tổng giá trị sản xuất', 0, 200, blue.better],
      ['Sản lượng lương thực có hạt', 0, 200, blue.good],
      ['Lượng khách du lịch', 0, 190, red],
      ['Thu ngân sách trên địa bàn', 0, 100, blue.good],
      ['Giải ngân vốn đầu tư công', 0, 209.02, blue.better],
      ['Vốn đầu tư thu hút', 0, 300, blue.better],
    ])
  })

  test('who points at a bar is told what was done and what was to be done', async () => {
    const drawing = await drawn()
    const bar = marksIn(drawing, 'bar')[2]
    expect(bar && ['actual', 'goal', 'label', 'outcome'].map((name) => told(name, bar))).toEqual([
      '11.400 lượt người',
      '12.000 lượt người',
      '95,00% · không đạt',
      'không đạt',
    ])
  })

  test('a tick stands where the time has come to, only where the period still runs', async () => {
    const drawing = await drawn()
    expect(marksIn(drawing, 'tick').map((tick) => [told('name', tick), tick.x + tick.width / 2, tick.fill])).toEqual([
      ['Thu ngân sách trên địa bàn', 100, ink],
    ])
  })

  test('a dashed line stands at 100 %', async () => {
    const drawing = await drawn()
    const line = /<line transform="translate\(([0-9]+),0\)" x2="0" y2="270" stroke="#222222" stroke-dasharray="4,3"/
    expect(line.exec(drawing.svg)?.[1]).toBe('200')
  })

  test('every target has its text to the right of all bars, in the order of the plan', async () => {
    const drawing = await drawn()
    const beside = marksIn(drawing, 'text mark')
    expect(beside.map((text) => told('name', text))).toEqual(reportedPlan.indicators.map(({ name }) => name.vi))
    expect(new Set(beside.map(({ x, fill }) => `${x} ${fill}`))).toEqual(new Set([`330 ${ink}`]))
  })

  test('title, notes and axes say what is seen', async () => {
    const drawing = await drawn()
    expect(texts(drawing, 'title')).toEqual(['Mức hoàn thành mục tiêu'])
    expect(marksIn(drawing, 'subtitle').map(({ says }) => says)).toEqual([
      "Subtitle text 'năm 2025; nét đứt: mục tiêu; vạch đứng: thời gian đã qua thanh có » dài hơn khung hình'",
    ])
    expect(axes(drawing)[0]).toMatch(/^X-axis titled '% mục tiêu' for a linear scale with values from 0/)
    expect(marksIn(drawing, 'axis')[0]?.text).toBe('0%50%100%150%% mục tiêu')
  })
})

describe('growth over the base, drawn', () => {
  const evaluations = evaluate(city, { facts: 'toDate' })
  const drawn = () => draw(toVegaLite({ chart: 'growth', evaluations }, { plan: city }))

  test('a bar for each that grows in per cent, as long as its growth; none for points', async () => {
    const drawing = await drawn()
    const [first, ...others] = marksIn(drawing, 'bar')
    const unit = (first?.width ?? 0) / 10
    expect(
      [first, ...others].map((bar) => bar && [told('label', bar), Math.round(bar.width / unit), bar.fill]),
    ).toEqual([
      ['+10,00% · 9.578 → 10.535,8 tỷ đồng', 10, blue.better],
      ['+88,78% · 846.500 lượt người → 1.598 nghìn lượt người', 89, blue.better],
      ['0,00% · 50 → 50 ha', 0, blue.better],
    ])
    expect(marksIn(drawing, 'text mark')).toHaveLength(4)
  })

  test('a fall goes to the left, in another colour', async () => {
    const half = evaluate({
      ...city,
      targets: city.targets.map((each) =>
        each.id === 'visitors-2021' && each.goal.kind === 'level'
          ? { ...each, goal: level(bare(quantity('400', 'thousandVisits'))) }
          : each,
      ),
    })
    const bars = marksIn(await draw(toVegaLite({ chart: 'growth', evaluations: half }, { plan: city })), 'bar')
    const fall = bars.find((bar) => told('label', bar)?.startsWith('-'))
    const rise = bars.find((bar) => told('label', bar)?.startsWith('+10'))
    expect([fall?.fill, rise?.fill]).toEqual([orange, blue.better])
    expect((fall?.x ?? 0) + (fall?.width ?? 0)).toBeCloseTo(rise?.x ?? 0)
  })

  test('title, notes and axes say what is seen', async () => {
    const drawing = await drawn()
    expect(texts(drawing, 'title')).toEqual(['Mục tiêu tăng, giảm bao nhiêu so với số gốc'])
    expect(marksIn(drawing, 'subtitle').map(({ says }) => says)).toEqual([
      "Subtitle text 'năm 2021 29 mục tiêu không có số gốc để so'",
    ])
    expect(marksIn(drawing, 'axis')[0]?.text).toBe('0%20%40%60%80%% tăng, giảm so với số gốc')
  })
})

describe('a pace, drawn', () => {
  const drawn = () => draw(toVegaLite({ chart: 'pace', evaluations: spending }, { plan: reportedPlan }))

  test('a point for each report, at the time that had gone by, with the colour of its outcome', async () => {
    const drawing = await drawn()
    // four points to a per cent of the time
    expect(
      marksIn(drawing, 'point').map((point) => [point.x, told('text', point), told('label', point), point.fill]),
    ).toEqual([
      [100, '30.000 triệu đồng (25,00%)', '18,33% chậm tiến độ', orange],
      [200, '41.533 triệu đồng (50,00%)', '25,38% chậm tiến độ', orange],
      [300, '151.000 triệu đồng (75,00%)', '92,28% vượt tiến độ', blue.better],
      [400, '171.000 triệu đồng (100%)', '104,51% vượt', blue.better],
    ])
  })

  test('joined in their order, beside the dashed line of an even pace', async () => {
    const drawing = await drawn()
    expect(marksIn(drawing, 'line mark').map(({ says }) => says)).toEqual([
      '% thời gian đã qua: 0; % mục tiêu: 0',
      '% thời gian đã qua: 25; % mục tiêu: 18,33; order: 0; target: spending-plan',
    ])
    const lines = [
      ...drawing.svg.matchAll(/ d="(M[^"A]*L[^"]*)" stroke="#8C8C8C" stroke-width="2"( stroke-dasharray="4,3")?/g),
    ]
    expect(lines.map(([, path = '', dashes]) => [path.split('L').length, dashes !== undefined])).toEqual([
      [2, true],
      [4, false],
    ])
  })

  test('texts stand to the right of points below the line, to the left of those above it', async () => {
    const drawing = await drawn()
    expect(marksIn(drawing, 'text mark').map(({ text, x }) => [text, x])).toEqual([
      ['18,33%chậm tiến độ', 110],
      ['25,38%chậm tiến độ', 210],
      ['92,28%vượt tiến độ', 290],
      ['104,51%vượt', 390],
    ])
  })

  test('title, notes and axes say what is seen', async () => {
    const drawing = await drawn()
    expect(texts(drawing, 'title')).toEqual(['Tiến độ trong kỳ: Giải ngân vốn đầu tư công'])
    expect(texts(drawing, 'subtitle')).toEqual(['năm 2025: 163.624 triệu đồng; nét đứt: đều theo thời gian'])
    expect(texts(drawing, 'axis')).toEqual(['0%20%40%60%80%100%% thời gian đã qua', '0%20%40%60%80%100%% mục tiêu'])
  })

  test('of several targets is named at each point, a line for each', async () => {
    const several = await draw(toVegaLite({ chart: 'pace', evaluations: reported }, { plan: reportedPlan }))
    expect(texts(several, 'title')).toEqual(['Tiến độ trong kỳ'])
    expect(marksIn(several, 'point').map((point) => told('label', point))).toContain(
      'Lượng khách du lịch 95,00% không đạt',
    )
    expect(marksIn(several, 'line mark')).toHaveLength(1 + 6)
  })

  test('without a report says so', async () => {
    const none = await draw(toVegaLite({ chart: 'pace', evaluations: [] }, { locale: 'en' }))
    expect(marksIn(none, 'subtitle').map(({ says }) => says)).toEqual([
      "Subtitle text 'dashed line: even pace no report yet'",
    ])
  })
})

describe('a structure, drawn', () => {
  const drawn = () => draw(toVegaLite({ chart: 'structure', plan: city, whole: 'total-output' }))

  test('a bar for each part, as long as its share', async () => {
    const drawing = await drawn()
    const bars = marksIn(drawing, 'bar')
    const all = bars.reduce((sum, { width }) => sum + width, 0)
    expect(bars.map((bar) => [told('label', bar), Math.round((10_000 * bar.width) / all) / 100, bar.fill])).toEqual([
      ['1,45% · 152,9 tỷ đồng', 1.45, blue.better],
      ['46,22% · 4.869,7 tỷ đồng', 46.22, blue.better],
      ['52,33% · 5.513,2 tỷ đồng', 52.33, blue.better],
    ])
  })

  test('title, notes and axes say what is seen', async () => {
    const drawing = await drawn()
    expect(texts(drawing, 'title')).toEqual([
      'Cơ cấu theo mục tiêu: Tổng giá trị sản xuất một số ngành kinh tế chủ yếu',
    ])
    expect(texts(drawing, 'subtitle')).toEqual(['năm 2021: 10.535,8 tỷ đồng'])
    expect(texts(drawing, 'axis')[0]).toBe('0%10%20%30%40%50%% tổng số')
  })
})

describe('where figures that are not printed must lie, drawn', () => {
  const { inferences } = auditPlan(city)
  const trees = inferences.filter(({ unknown }) => unknown.id === 'scattered-trees-plan')
  const drawn = () => draw(toVegaLite({ chart: 'intervals', inferences: trees }, { plan: city }))

  test('a bar from end to end, a tick at each of them, a dot at the roundest value between', async () => {
    const drawing = await drawn()
    const [bar] = marksIn(drawing, 'bar')
    const ticks = marksIn(drawing, 'tick').map(({ x, width }) => x + width / 2)
    expect(ticks).toEqual([bar?.x, (bar?.x ?? 0) + (bar?.width ?? 0)])
    const [dot, ...others] = marksIn(drawing, 'point')
    expect(others).toEqual([])
    // 50 between 49,46 and 50,27
    expect(((dot?.x ?? 0) - (bar?.x ?? 0)) / (bar?.width ?? 1)).toBeCloseTo((50 - 49.4624) / (50.2732 - 49.4624), 3)
  })

  test('titles say what it is, and who points at it is told from where it is inferred', async () => {
    const drawing = await drawn()
    const [bar] = marksIn(drawing, 'bar')
    expect(texts(drawing, 'title')).toEqual([
      'Trồng cây phân tán, kế hoạch: từ trên ≈ 49,46 đến ≈ 50,27 ha',
      'Số không in phải nằm ở đâu',
    ])
    expect(bar?.says).toContain('từ trên ≈ 49,46 đến ≈ 50,27 ha; số tròn nhất: 50 (suy từ I.1.c)')
  })

  test('what can only be one value and what has one end only are counted', async () => {
    const all = await draw(toVegaLite({ chart: 'intervals', inferences }, { plan: city, locale: 'en' }))
    const [notes] = marksIn(all, 'subtitle')
    expect(notes?.says).toContain('10 others can only be one value 2 others are bounded on one side only')
    expect(new Set(marksIn(all, 'bar').map(({ says }) => says)).size).toBe(inferences.length - 10 - 2)
  })
})
