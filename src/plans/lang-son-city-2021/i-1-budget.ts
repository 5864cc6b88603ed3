import { level, unstated } from '../../target/index.ts'
import { type Chapter, chapter } from './authoring/chapter.ts'
import { claims, part, ratio, rose } from './authoring/claims.ts'
import { facts, flow } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { estimate, half } from './authoring/readings.ts'
import { aim, targets } from './authoring/targets.ts'
import { lastYear } from './authoring/unknowns.ts'
import { year2020 } from './periods.ts'

const text = at('I.1.đ', 'budget')
const byProvince = { key: 'by-province', period: year2020, basis: { by: 'province', as: 'assigned' } } as const
const stretch = { key: 'stretch', period: year2020, basis: { by: 'city', as: 'stretch' } } as const
const byCity = { key: 'by-city', period: year2020, basis: { by: 'city', as: 'assigned' } } as const

export const budget: Chapter = chapter(
  facts(
    text,
    flow('budget-revenue', 'millionVnd', 'Thu ngân sách', 'Budget revenue', 'higher', half('190676'), estimate('350', { unit: 'billionVnd' })),
    flow('budget-spending', 'millionVnd', 'Tổng chi ngân sách thành phố', 'City budget spending', 'neither', half('250574'), estimate('557861')),
  ),
  targets(text, byProvince, aim('budget-revenue', level(unstated())), aim('budget-spending', level(unstated()))),
  targets(text, stretch, aim('budget-revenue', level(unstated()))),
  targets(text, byCity, aim('budget-spending', level(unstated()))),
  { unknowns: [lastYear('budget-revenue', 'millionVnd'), lastYear('budget-spending', 'millionVnd')] },
  claims(
    text,
    ratio('budget-revenue-h1', { target: 'budget-revenue-by-province' }, '45.5'),
    ratio('budget-revenue-h1', { target: 'budget-revenue-stretch' }, '43.3'),
    ratio('budget-revenue-h1', { unknown: 'budget-revenue-last-year' }, '87.3'),
    ratio('budget-revenue-2020', { target: 'budget-revenue-by-province' }, '83.5', { printed: '83,5' }),
    ratio('budget-revenue-2020', { target: 'budget-revenue-stretch' }, '79.5'),
    part('budget-revenue-h1', 'budget-revenue-2020'),
    ratio('budget-spending-h1', { target: 'budget-spending-by-province' }, '45.4'),
    ratio('budget-spending-h1', { target: 'budget-spending-by-city' }, '36.9'),
    rose('budget-spending-h1', '8.7', 'percent'),
    part('budget-spending-h1', 'budget-spending-2020'),
  ),
)
