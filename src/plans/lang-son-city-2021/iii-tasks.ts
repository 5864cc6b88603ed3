import { bare, completion } from '../../target/index.ts'
import { percent } from '../../unit/index.ts'
import { type Chapter, chapter } from './authoring/chapter.ts'
import { facts, flow } from './authoring/facts.ts'
import { at } from './authoring/place.ts'
import { aim, targets } from './authoring/targets.ts'
import { year2021 } from './periods.ts'

const text = at('III.2.2', 'urbanLand')
const plan = { key: '2021', period: year2021, basis: { by: 'city', as: 'planned' } } as const

export const tasks2021: Chapter = chapter(
  facts(
    text,
    flow('permit-dossiers-settled', 'dossier', 'Hồ sơ cấp phép xây dựng giải quyết kịp thời', 'Permit dossiers settled in time', 'higher'),
    flow('permit-dossiers', 'dossier', 'Hồ sơ cấp phép xây dựng đủ điều kiện', 'Permit dossiers eligible', 'neither'),
  ),
  targets(text, plan, aim('permit-dossiers-settled', completion(bare(percent('100')), { of: 'permit-dossiers' }))),
)
