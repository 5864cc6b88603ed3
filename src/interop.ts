export {
  type Cell,
  type CsvDelimiter,
  type CsvOptions,
  type CsvReading,
  type CsvRow,
  type EvaluationRow,
  type FindingRow,
  fromCsv,
  type PlanRow,
  type Row,
  toCsv,
  toRows,
} from './interop/index.ts'
