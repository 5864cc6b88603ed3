import type { Status } from './observation.ts'

/** The statuses from the surest to the least sure. */
const statusesBySureness: readonly Status[] = ['final', 'actual', 'provisional', 'estimated', 'forecast']

/**
 * The status of what is made of several figures: that of the least sure one.
 *
 * @vi trạng thái yếu nhất
 * @example
 * weakestStatus(['final', 'estimated', 'actual'])
 * //=> 'estimated'
 */
export function weakestStatus(statuses: Iterable<Status>): Status {
  const rank = Math.max(0, ...Array.from(new Set(statuses), (status) => statusesBySureness.indexOf(status)))
  return statusesBySureness[rank] ?? 'forecast'
}
