/**
 * Vietnamese documents read: numbers, quantities, periods, targets, claims and target tables.
 *
 * @module ktxh/text
 */

export {
  type ClaimPiece,
  type ParsedQuantity,
  type ParsedTarget,
  type ParseTargetOptions,
  type PeriodTextOptions,
  parseNumber,
  parsePeriodText,
  parseQuantity,
  parseTarget,
  type ReadTableOptions,
  readTargetTable,
  type ScannedClaim,
  type ScannedQuantity,
  scanClaims,
  scanQuantities,
  type TableIndicator,
  type TableTarget,
  type TargetTable,
} from './text/index.ts'
