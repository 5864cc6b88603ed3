import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { decimal } from '../../src/decimal/index.ts'
import { formatNumber, formatQuantity } from '../../src/format/index.ts'
import { limits } from '../../src/result/index.ts'
import { parseNumber, parseQuantity, scanQuantities } from '../../src/text.ts'
import { standardUnitRows } from '../../src/unit/index.ts'

const locales = ['vi-VN', 'en'] as const

const decimals = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.option(fc.stringMatching(/^\d{1,20}$/)))
  .map(([negative, whole, fraction]) =>
    decimal(`${negative ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`),
  )

describe.each(locales)('in %s', (locale) => {
  law.prop([decimals])('every number is read back as it was written', (value) => {
    expect(parseNumber(formatNumber(value, { locale }), { locale })).toEqual({ ok: true, value, warnings: [] })
  })

  law.prop([decimals, fc.constantFrom(...standardUnitRows)])(
    'every quantity of every unit is read back',
    (amount, { code }) => {
      const quantity = { amount, unit: code }
      const printed = formatQuantity(quantity, { locale })
      expect(parseQuantity(printed, { locale })).toEqual({ ok: true, value: { quantity }, warnings: [] })
    },
  )

  test.each(standardUnitRows.map(({ code }) => code))('%s', (unit) => {
    for (const amount of ['0', '1', '-1', '7', '1234', '1234.50', '-3.2', '0.001', '9'.repeat(limits.digits)]) {
      const quantity = { amount: decimal(amount), unit }
      const printed = formatQuantity(quantity, { locale })
      expect(parseQuantity(printed, { locale })).toEqual({ ok: true, value: { quantity }, warnings: [] })
    }
  })
})

const periods = new Set(['days', 'months'])

test.each(standardUnitRows.filter(({ dimension }) => !periods.has(dimension)).map(({ code }) => code))(
  '%s is found again in a sentence',
  (unit) => {
    const quantity = { amount: decimal('42131943.08'), unit }
    const found = scanQuantities(`Tổng cộng là ${formatQuantity(quantity)} theo báo cáo.`)
    expect(found).toMatchObject({ ok: true, value: [{ quantity }], warnings: [] })
  },
)
