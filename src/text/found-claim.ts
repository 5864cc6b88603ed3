import type { Statement, Unknown } from '../claim/index.ts'
import type { UnitDefinition } from '../unit/index.ts'
import type { Figure } from './figure.ts'
import { type NormalText, spanOf } from './normal-text.ts'
import type { Range } from './range.ts'
import type { ClaimPiece, ScannedClaim } from './scanned-claim.ts'
import type { Side } from './side.ts'

/** A piece of the normal text with its role. */
export type Piece = { readonly role: ClaimPiece['role']; readonly at: Range; readonly figure?: Figure | undefined }

/** A claim before its places are carried over to the text given. */
export type FoundClaim = {
  readonly statement: Statement
  readonly pieces: readonly Piece[]
  readonly unknown?: Unknown | undefined
  readonly ambiguous?: boolean
}

/** The claim with its spans in the text given. */
export function toScannedClaim(
  normal: NormalText,
  { statement, pieces, unknown, ambiguous }: FoundClaim,
): ScannedClaim {
  const start = Math.min(...pieces.map(({ at }) => at.start))
  const end = Math.max(...pieces.map(({ at }) => at.end))
  const span = spanOf(normal, start, end)
  return {
    statement,
    unknowns: unknown === undefined ? [] : [unknown],
    units: unitsOf(pieces),
    span,
    printed: normal.given.slice(...span),
    pieces: pieces.map((piece) => toPiece(normal, piece)),
    ...(ambiguous === true ? { ambiguous } : {}),
  }
}

function toPiece(normal: NormalText, { role, at, figure }: Piece): ClaimPiece {
  const qualifier = figure?.qualifier
  return { role, span: spanOf(normal, at.start, at.end), ...(qualifier && { qualifier }) }
}

function unitsOf(pieces: readonly Piece[]): readonly UnitDefinition[] {
  return [...new Set(pieces.flatMap(({ figure }) => (figure?.newUnit ? [figure.newUnit] : [])))]
}

/** The piece of a figure or of words, if they are printed. */
export function pieceOf(role: ClaimPiece['role'], { figure, at }: Pick<Side, 'figure' | 'at'>): readonly Piece[] {
  return at === undefined ? [] : [{ role, at, figure }]
}
