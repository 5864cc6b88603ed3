/**
 * The same formulas and verdicts over columns of millions of rows, exactly.
 *
 * @module ktxh/columnar
 */

export {
  type BoundReading,
  boundCode,
  boundCodes,
  type Column,
  type ColumnOptions,
  type ColumnOutcome,
  type CsvColumn,
  type CsvOptions,
  type CsvProgress,
  type CsvTable,
  columnFromNumbers,
  columnFromStrings,
  columnToStrings,
  countColumnOutcomes,
  decimalAt,
  type EvaluateColumnsOptions,
  type EvaluatedColumns,
  type EvaluationColumns,
  evaluateColumns,
  type GroupKeys,
  type GroupNames,
  type GroupOutcomes,
  type GroupTotals,
  groupTotals,
  isMarked,
  type KeyColumn,
  keyAt,
  keysFromStrings,
  type Mask,
  type Notation,
  type NumberOptions,
  outcomeAt,
  outcomeCodes,
  type PrintedColumn,
  readCsv,
  reasonAt,
} from './columnar/index.ts'
