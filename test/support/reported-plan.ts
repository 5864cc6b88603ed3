import { decimal } from '../../src/decimal/index.ts'
import type { Indicator } from '../../src/indicator/index.ts'
import type { Observation } from '../../src/observation/index.ts'
import { firstHalf, nineMonths, type Period, quarter, year } from '../../src/period/index.ts'
import { definePlan, type Plan } from '../../src/plan/index.ts'
import { bare, level, type Target, unstated } from '../../src/target/index.ts'
import type { Quantity } from '../../src/unit/index.ts'
import { deepFreeze } from './deep-freeze.ts'

const source = { document: 'report', section: 'I' }
const period = year(2025)

/** An invented row: indicator, name, unit, direction, measure, planned, and the reports by period. */
type Line = readonly [
  id: string,
  vi: string,
  unit: string,
  better: Indicator['better'],
  measure: Indicator['measure'],
  planned: string | undefined,
  ...reports: (readonly [Period, string])[],
]

const lines: readonly Line[] = [
  ['output', 'Tổng giá trị sản xuất', 'billionVnd', 'higher', 'flow', '10535.8', [period, '10536.1']],
  ['grain', 'Sản lượng lương thực có hạt', 'tonne', 'higher', 'flow', '1850.0', [period, '1850.0']],
  ['visits', 'Lượng khách du lịch', 'visit', 'higher', 'flow', '12000', [period, '11400']],
  ['poverty', 'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều', 'percent', 'lower', 'rate', '2.5', [period, '2.1']],
  ['accidents', 'Số vụ tai nạn giao thông', 'incident', 'lower', 'flow', '40', [period, '46']],
  ['revenue', 'Thu ngân sách trên địa bàn', 'millionVnd', 'higher', 'flow', '190000', [firstHalf(2025), '95000']],
  [
    'spending',
    'Giải ngân vốn đầu tư công',
    'millionVnd',
    'higher',
    'flow',
    '163624',
    [quarter(2025, 1), '30000'],
    [firstHalf(2025), '41533'],
    [nineMonths(2025), '151000'],
    [period, '171000'],
  ],
  ['investment', 'Vốn đầu tư thu hút', 'billionVnd', 'higher', 'flow', '100', [period, '350']],
  ['trees', 'Trồng cây phân tán', 'hectare', 'higher', 'flow', undefined, [period, '46']],
]

function figure(amount: string, unit: string): Quantity {
  return { amount: decimal(amount), unit }
}

/** An invented plan with a target for each outcome. */
export const reportedPlan: Plan = deepFreeze(
  definePlan({
    format: 'ktxh/1',
    id: 'reported-2025',
    name: { vi: 'Kế hoạch mẫu năm 2025' },
    area: 'commune',
    period,
    units: [],
    areas: [{ id: 'commune', name: { vi: 'xã Ví Dụ' }, level: 'commune' }],
    indicators: lines.map(([id, vi, unit, better, measure]) => ({
      id,
      name: { vi },
      unit,
      sector: 'all',
      better,
      measure,
    })),
    targets: lines.map(
      ([id, , unit, , , planned]): Target => ({
        id: `${id}-plan`,
        indicator: id,
        period,
        goal: level(planned === undefined ? unstated() : bare(figure(planned, unit))),
        basis: { by: 'commune', as: 'planned' },
        source,
      }),
    ),
    observations: lines.flatMap(([id, , unit, , , , ...reports]) =>
      reports.map(
        ([reportedPeriod, amount]): Observation => ({
          id: `${id}-${reportedPeriod}`,
          indicator: id,
          period: reportedPeriod,
          quantity: figure(amount, unit),
          status: 'actual',
          source,
        }),
      ),
    ),
    unknowns: [],
    claims: [],
    documents: [{ id: 'report', name: { vi: 'Báo cáo mẫu' } }],
  }),
)
