export {
  type ClaimPiece,
  type ParsedQuantity,
  type PeriodTextOptions,
  parseNumber,
  parsePeriodText,
  parseQuantity,
  type ScannedClaim,
  type ScannedQuantity,
  scanClaims,
  scanQuantities,
} from './text/index.ts'
