export {
  type ClaimPiece,
  type ParsedQuantity,
  parseNumber,
  parseQuantity,
  type ScannedClaim,
  type ScannedQuantity,
  scanClaims,
  scanQuantities,
} from './text/index.ts'
