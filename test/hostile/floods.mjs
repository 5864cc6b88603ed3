// @ts-check
import { langSonCity2021 as plan } from 'ktxh/plans/lang-son-city-2021'

const megabyte = 1_000_000
const of = (/** @type {string} */ unit) => () => unit.repeat(megabyte / unit.length).slice(0, megabyte)
const [row] = plan.observations

/** Inputs of a megabyte, and plans of ten. @type {Readonly<Record<string, () => string>>} */
export const floods = {
  digits: of('9'),
  zeros: of('0'),
  groups: of('1.000'),
  commas: of('1,'),
  sentences: of('Thu đạt 12,5 tỷ đồng, bằng 45,5% dự toán, tăng 8,7% so với cùng kỳ. '),
  statements: of('đạt 45,5% dự toán, '),
  blanks: of(' '),
  lines: of('\n'),
  tabs: of('1\t2\n'),
  quotes: of('"'),
  tags: of('<td>'),
  marks: of('\u0301'),
  invisible: of('\u200b'),
  nested: of('('),
  exponent: () => '1e9000000000000000',
  hexadecimal: () => `0x${'F'.repeat(megabyte)}`,
  soundPlan: () =>
    JSON.stringify({
      ...plan,
      observations: Array.from({ length: 50_000 }, (_, at) => ({ ...row, id: `observation-${at}` })),
    }),
  brokenPlan: () =>
    JSON.stringify({ ...plan, observations: Array.from({ length: 95_000 }, () => ({ ...row, id: 5 })) }),
  deepPlan: () => `${'{"areas":['.repeat(megabyte / 10)}${']}'.repeat(megabyte / 10)}`,
}
