import { areaLevels } from '../area/index.ts'
import { aggregateCodes, isRecord, type UsageError, usageError } from '../result/index.ts'
import type { Over } from './roll-up/request.ts'

/** Throws a `UsageError` when an untyped caller answers a question with none of its words. */
export function checkWord(words: readonly string[], answer: unknown, question: string): void {
  if (!words.some((word) => word === answer)) throw badRequest([question], words.join(' | '), answer)
}

/** Throws a `UsageError` when an untyped caller asks for something else than areas and periods to be added up. */
export function checkOver(over: Over): void {
  const given: unknown = over
  if (!isRecord(given)) throw badRequest(['over'], '{ areas, periods }', given)
  const stray = Object.keys(given).find((key) => key !== 'areas' && key !== 'periods')
  if (stray !== undefined) throw badRequest(['over', stray], 'areas | periods', stray)
  if (given.areas !== undefined) checkAreas(given.areas)
}

function checkAreas(areas: unknown): void {
  if (areas === 'children' || (Array.isArray(areas) && areas.every((id) => typeof id === 'string'))) return
  if (!isRecord(areas) || !('level' in areas)) {
    throw badRequest(['over', 'areas'], "'children' | { level } | [id, …]", areas)
  }
  checkWord(areaLevels, areas.level, 'level')
}

/** Throws a `UsageError` when an untyped caller names nothing to weigh by. */
export function checkWeighting(by: unknown): void {
  if (by === 'equal' || (Array.isArray(by) && by.every(isRecord)) || (isRecord(by) && 'indicator' in by)) return
  throw badRequest(['by'], "'equal' | { indicator, period } | [{ area, weight }, …]", by)
}

function badRequest(path: readonly string[], expected: string, received: unknown): UsageError {
  return usageError(aggregateCodes, 'aggregate.request', { path, expected, received })
}
