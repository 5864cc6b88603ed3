/**
 * The worked plan: the 2021 plan of Lạng Sơn city.
 *
 * @module ktxh/plans/lang-son-city-2021
 */

import type { Plan } from '../../plan/index.ts'
import { areas } from './areas.ts'
import { chapter } from './authoring/chapter.ts'
import { documents } from './documents.ts'
import { agriculture } from './i-1-agriculture.ts'
import { budget } from './i-1-budget.ts'
import { enterprises } from './i-1-enterprises.ts'
import { industry } from './i-1-industry.ts'
import { newRuralAreas } from './i-1-new-rural-areas.ts'
import { trade } from './i-1-trade.ts'
import { city } from './i-2-city.ts'
import { clearance } from './i-2-clearance.ts'
import { investment } from './i-2-investment.ts'
import { land } from './i-2-land.ts'
import { health } from './i-3-health.ts'
import { socialPolicy } from './i-3-social-policy.ts'
import { justice } from './i-4-justice.ts'
import { security } from './i-5-security.ts'
import { administration } from './i-6-administration.ts'
import { epidemic } from './i-7-epidemic.ts'
import { yearEstimate } from './i-8-year-estimate.ts'
import { targets2021 } from './iii-targets.ts'
import { tasks2021 } from './iii-tasks.ts'
import { year2021 } from './periods.ts'
import { units } from './units.ts'

/**
 * The 2021 plan of Lạng Sơn city (225/KH-UBND of 24 August 2020): every figure that the document prints, with its
 * source, and every statement that it makes about them.
 *
 * @vi Kế hoạch phát triển kinh tế - xã hội năm 2021 thành phố Lạng Sơn
 * @example
 * langSonCity2021.targets.find(({ id }) => id === 'total-output-2021')?.goal
 * //=> { kind: 'level', bound: { kind: 'bare', value: { amount: '10535.8', unit: 'billionVnd' } } }
 */
export const langSonCity2021: Plan = {
  format: 'ktxh/1',
  id: 'lang-son-city-2021',
  name: { vi: 'Kế hoạch phát triển kinh tế - xã hội năm 2021 thành phố Lạng Sơn', en: 'Development plan 2021 of Lạng Sơn city' },
  area: 'lang-son-city',
  period: year2021,
  issuedOn: '2020-08-24',
  units,
  areas,
  documents,
  ...chapter(
    trade,
    industry,
    agriculture,
    newRuralAreas,
    budget,
    enterprises,
    city,
    land,
    clearance,
    investment,
    health,
    socialPolicy,
    justice,
    security,
    administration,
    epidemic,
    yearEstimate,
    targets2021,
    tasks2021,
  ),
}
