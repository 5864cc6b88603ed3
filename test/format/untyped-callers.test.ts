import { describe, expect, test } from 'vitest'
import { auditPlan } from '../../src/audit/index.ts'
import { evaluate } from '../../src/evaluate/index.ts'
import * as format from '../../src/format/index.ts'
import { roundingInterval } from '../../src/interval/index.ts'
import { year } from '../../src/period/index.ts'
import { langSonCity2021 } from '../../src/plans/lang-son-city-2021/index.ts'
import { bare, level } from '../../src/target/index.ts'
import { percent } from '../../src/unit/index.ts'
import { usageErrorOf } from '../support/usage-error-of.ts'

const formats = format as unknown as { readonly [name: string]: (value: unknown, options?: unknown) => string }
const { findings, inferences, conflicts } = auditPlan(langSonCity2021)

/** Something that each function writes. */
const written = {
  formatArithmeticOf: findings[0],
  formatBasis: { by: 'province', as: 'assigned' },
  formatBound: bare(percent('9')),
  formatConflict: conflicts[0],
  formatEvaluation: evaluate(langSonCity2021)[0],
  formatFinding: findings[0],
  formatGoal: level(bare(percent('9'))),
  formatHints: findings[0],
  formatInference: inferences[0],
  formatInterval: roundingInterval('98.88', 'down'),
  formatMargin: percent('9'),
  formatMeasured: evaluate(langSonCity2021)[0],
  formatNumber: '10535.8',
  formatOutcome: 'met',
  formatPeriod: year(2021),
  formatPlace: { document: 'plan', section: 'I.1' },
  formatQuantity: percent('9'),
  formatReason: 'zeroBase',
  formatSigned: '10535.8',
  formatUnit: 'hectare',
  formatUnprinted: inferences[0],
  formatVerdict: 'holds',
  formatVerdictOf: findings[0],
  formatWhere: roundingInterval('98.88', 'down'),
}

test('every function is tried', () => {
  expect(Object.keys(written)).toEqual(Object.keys(format).sort())
})

describe.each(Object.entries(written))('%s', (name, value) => {
  const plan = langSonCity2021

  test.each(['fr', 'vi', 'EN', '', 'constructor', null, 5])('does not write %j', (locale) => {
    const { issues } = usageErrorOf(() => formats[name]?.(value, { plan, units: plan.units, locale }))
    expect(issues).toMatchObject([{ code: 'format.locale', expected: 'vi-VN | en', received: String(locale) }])
  })

  test('writes Vietnamese where no language is asked for', () => {
    const options = { plan, units: plan.units }
    expect(formats[name]?.(value, { ...options, locale: undefined })).toBe(formats[name]?.(value, options))
  })
})

describe('a word that has no name is refused, and never written as "undefined"', () => {
  const bound = bare(percent('9'))
  test.each([
    ['formatBasis', { by: 'constructor', as: 'assigned' }],
    ['formatBasis', { by: 'province' }],
    ['formatBound', { kind: 'toString', value: percent('9') }],
    ['formatGoal', { kind: 'constructor' }],
    ['formatGoal', { kind: 'growth', bound, base: 'lastYear', reading: 'relative' }],
    ['formatOutcome', 'valueOf'],
    ['formatReason', 'constructor'],
    ['formatVerdict', undefined],
  ])('%s(%j)', (name, value) => {
    for (const locale of ['vi-VN', 'en'] as const) {
      expect(() => formats[name]?.(value, { locale })).toThrow(/\[(?:format\.unknownWord|argument\.malformed)\]/)
    }
  })
})
