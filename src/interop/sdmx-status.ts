import type { Status } from '../observation/index.ts'

const codes = { final: 'A', actual: 'A', provisional: 'P', estimated: 'E', forecast: 'F' } as const

const byCode: ReadonlyMap<string, Status> = new Map([
  ['A', 'actual'],
  ['P', 'provisional'],
  ['E', 'estimated'],
  ['F', 'forecast'],
])

/** The code of CL_OBS_STATUS for a status. "final" and "actual" share the code of a normal value. */
export function sdmxStatus(status: Status): string {
  return codes[status]
}

/** The status behind a code of CL_OBS_STATUS; none for the codes that say something else of a value. */
export function statusOfSdmx(code: string): Status | undefined {
  return byCode.get(code)
}
