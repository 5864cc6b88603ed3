export { type Area, type AreaLevel, areaLevels } from './area.ts'
