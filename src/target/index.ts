export {
  atLeast,
  atMost,
  type Bound,
  bare,
  between,
  exactly,
  lessThan,
  moreThan,
  quantitiesOf,
  unstated,
} from './bound.ts'
export {
  averageGrowth,
  type Base,
  boundOf,
  type ChangeOptions,
  completion,
  decline,
  type Goal,
  growth,
  level,
  maintain,
  milestone,
  type Reading,
  reduction,
} from './goal.ts'
export type { Basis, Setter, Standing, Target } from './target.ts'
