export {
  atLeast,
  atMost,
  type Bound,
  bare,
  between,
  boundKinds,
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
  goalKinds,
  growth,
  level,
  maintain,
  milestone,
  namedBases,
  type Reading,
  readings,
  reduction,
} from './goal.ts'
export { type Basis, type Setter, type Standing, setters, standings, type Target } from './target.ts'
export { basisShape, boundShape, goalShape, targetShape } from './target-shape.ts'
