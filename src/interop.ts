export {
  type Cell,
  type CsvOptions,
  type CsvRow,
  type EvaluationRow,
  type FindingRow,
  fromCsv,
  type PlanRow,
  type Row,
  toCsv,
  toRows,
} from './interop/index.ts'
