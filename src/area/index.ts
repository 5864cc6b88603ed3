export { type Area, type AreaLevel, areaLevels, type Succession } from './area.ts'
export { type AreaIndex, areaById, areaIndex } from './area-index.ts'
export { areaIssues } from './area-issues.ts'
export { type AreaPart, areaOn } from './area-on.ts'
export { areaShape } from './area-shape.ts'
export { existsOn, stands } from './exists-on.ts'
export { type Stretch, standingIn } from './standing-in.ts'
export {
  type AreaFilter,
  ancestorsIn,
  ancestorsOf,
  childrenIn,
  childrenOf,
  descendantsIn,
  descendantsOf,
} from './tree.ts'
