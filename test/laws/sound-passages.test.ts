import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { auditText } from '../../src/audit/index.ts'
import { percentOf, ratio } from '../../src/decimal/index.ts'
import { formatNumber } from '../../src/format/index.ts'
import { valueOf } from '../../src/result/index.ts'
import { runs } from '../support/runs.ts'

const count = fc.integer({ min: 100, max: 9000 })
const pick = <T>(...choices: readonly T[]) => fc.constantFrom(...choices)
const past = pick('so với cùng kỳ', 'so với năm 2022', 'so cùng kỳ', 'so với cùng kỳ năm trước')
const written = (amount: number) => formatNumber(String(amount))
const share = (part: number, whole: number) =>
  `${formatNumber(percentOf(ratio(String(part), String(whole)), { places: 1, rounding: 'halfUp' }))}%`

type Measured = { readonly now: number; readonly base: number; readonly plan: number; readonly unit: string }

/** What can be said of a figure, its past and its plan, each way true. */
function sayings({ now, base, plan, unit }: Measured, against: string): readonly string[] {
  const [past, planned] = [Math.abs(now - base), Math.abs(now - plan)]
  const went = now < base ? 'giảm' : 'tăng'
  const lies = now < plan ? 'thiếu' : 'vượt'
  const changed = `${went} ${written(past)} ${unit}`
  return [
    `đạt ${share(now, plan)} kế hoạch (${written(plan)} ${unit})`,
    `đạt ${share(now, plan)} kế hoạch`,
    `bằng ${share(now, base)} ${against} (${written(base)} ${unit})`,
    `bằng ${share(now, base)} ${against}`,
    `${changed} ${against} (${written(base)} ${unit})`,
    `${changed} (${went} ${share(past, base)}) ${against}`,
    `${went} ${share(past, base)} (tương ứng ${changed}) ${against}`,
    `${changed} = ${share(past, base)} ${against}`,
    `${went} ${share(past, base)}, từ ${written(base)} lên ${written(now)} ${unit}`,
    `${lies} ${written(planned)} ${unit} so với kế hoạch`,
    `${lies} ${share(planned, plan)} so với kế hoạch`,
  ]
}

const measured = fc
  .tuple(
    pick(['Thu ngân sách', 'tỷ đồng'], ['Gieo trồng', 'ha'], ['Đàn trâu', 'con'], ['Tiếp nhận', 'đơn']),
    fc.tuple(count, count, count),
    past,
    fc.uniqueArray(fc.nat(10), { minLength: 1, maxLength: 3 }),
    pick('list', 'brackets', 'and'),
  )
  .map(([[name = '', unit = ''], [now, base, plan], against, chosen, style]) => {
    const all = sayings({ now, base, plan, unit }, against)
    const said = chosen.map((each) => all[each] ?? '')
    const head = `${name} đạt ${written(now)} ${unit}`
    if (style === 'brackets') return `${head} (${said.join('; ')})`
    return `${head}, ${said.join(style === 'and' ? ' và ' : ', ')}`
  })

const rates = fc
  .tuple(fc.integer({ min: 10, max: 90 }), fc.integer({ min: 1, max: 9 }), fc.nat(3))
  .map(([from, by, tail]) => {
    const said = [
      `giảm ${by} điểm phần trăm`,
      `giảm ${by}%`,
      `giảm ${share(by, from)}`,
      `giảm ${by} điểm % (giảm ${share(by, from)})`,
    ]
    return `Tỷ lệ hộ nghèo giảm từ ${from}% xuống còn ${from - by}%, ${said[tail]}`
  })

const solved = fc.tuple(count, count, past, fc.nat(4)).map(([one, other, against, form]) => {
  const [part, whole] = [Math.min(one, other), Math.max(one, other)]
  const [fraction, rate] = [`${written(part)}/${written(whole)} vụ`, share(part, whole)]
  return [
    `Giải quyết ${fraction}, đạt ${rate}`,
    `Giải quyết ${fraction} (đạt tỷ lệ ${rate}), tăng 1,5% ${against}`,
    `Giải quyết ${fraction}, đạt tỷ lệ ${rate} (giảm 2,5% ${against})`,
    `Tỷ lệ hoàn thành đạt ${rate} (${fraction}), cao hơn 0,4% ${against}`,
    `Thụ lý ${written(whole)} vụ, đã giải quyết ${written(part)} vụ, đạt ${rate}`,
  ][form]
})

const listed = fc.tuple(count, count, pick('', ' (tăng 2,5%)', ', tăng 2,5% so với cùng kỳ')).map(([a, b, more]) => {
  const part = (amount: number) => `${written(amount)} tỷ đồng, chiếm ${share(amount, a + b)}${more}`
  return `Tổng vốn ${written(a + b)} tỷ đồng, trong đó: vốn nhà nước ${part(a)}; vốn tư nhân ${part(b)}`
})

const sentence = fc
  .array(fc.oneof(measured, rates, solved), { minLength: 1, maxLength: 3 })
  .map((each) => each.join('; '))

test.prop([fc.tuple(sentence, listed).map((sentences) => `${sentences.join('. ')}.`)], { numRuns: runs })(
  'no passage whose arithmetic is sound is accused',
  (text) => {
    const { findings, conflicts } = valueOf(auditText(text))
    expect(findings.filter(({ verdict }) => verdict === 'contradicted').map(({ words }) => words)).toEqual([])
    expect(conflicts).toEqual([])
    expect(findings.length).toBeGreaterThan(0)
  },
)
