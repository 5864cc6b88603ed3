/**
 * Plans, evaluations and findings for other programs: rows, CSV and SDMX-CSV, out and in.
 *
 * @module ktxh/interop
 */

export {
  type Cell,
  type CsvDelimiter,
  type CsvOptions,
  type CsvReading,
  type CsvRow,
  type EvaluationRow,
  type FindingRow,
  fromCsv,
  fromSdmxCsv,
  type PlanRow,
  type Row,
  type SdmxCsv,
  type SdmxCsvOptions,
  type SdmxDimensions,
  type SdmxReading,
  type SdmxUnitCode,
  type SdmxUnitOptions,
  toCsv,
  toRows,
  toSdmxCsv,
} from './interop/index.ts'
