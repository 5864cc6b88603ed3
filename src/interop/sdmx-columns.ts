import { fields, optional, type Shape, text } from '../result/index.ts'

/** The columns of an SDMX-CSV data message that ktxh writes and reads. */
export const sdmxColumns = {
  structure: 'STRUCTURE',
  structureId: 'STRUCTURE_ID',
  action: 'ACTION',
  frequency: 'FREQ',
  area: 'REF_AREA',
  indicator: 'INDICATOR',
  period: 'TIME_PERIOD',
  value: 'OBS_VALUE',
  status: 'OBS_STATUS',
  unit: 'UNIT_MEASURE',
  multiplier: 'UNIT_MULT',
  decimals: 'DECIMALS',
} as const

/** Columns of ktxh's own, which SDMX-CSV allows for: what its common concepts have no place for. */
export const ownColumns = {
  id: 'KTXH_ID',
  status: 'KTXH_STATUS',
  qualifier: 'KTXH_QUALIFIER',
  outOf: 'KTXH_OUT_OF',
  outOfUnit: 'KTXH_OUT_OF_UNIT',
  asOf: 'KTXH_AS_OF',
  document: 'KTXH_DOCUMENT',
  section: 'KTXH_SECTION',
  footnote: 'KTXH_FOOTNOTE',
  row: 'KTXH_ROW',
  printed: 'KTXH_PRINTED',
} as const

/** The names of the two dimensions that data structures name differently. */
export type SdmxDimensions = { readonly area?: string; readonly indicator?: string }

/** Names of columns for dimensions. */
export const dimensionsShape: Shape = /* @__PURE__ */ (() =>
  fields<SdmxDimensions>({ area: optional(text), indicator: optional(text) }))()
