import type { Finding } from '../finding/index.ts'
import { cell } from './cell.ts'
import { quantityCells } from './quantity-cells.ts'

/** What rechecking one statement showed, in columns. */
export type FindingRow = {
  readonly claim: string
  readonly kind: string
  readonly document: string
  readonly section: string
  readonly footnote: string | null
  readonly verdict: string
  readonly reason: string | null
  /** The roundings under which the statement holds, separated by blanks. */
  readonly modes: string
  readonly assuming: string
  readonly stated: string | null
  readonly statedNumber: number | null
  readonly statedUnit: string | null
  readonly printed: string | null
  readonly exactNumerator: string | null
  readonly exactDenominator: string | null
  /** The codes of the slips that would explain it, separated by blanks. */
  readonly hints: string
}

/** What rechecking showed, one statement a row, in the order given. */
export function findingRows(findings: readonly Finding[]): readonly FindingRow[] {
  return findings.map(findingRow)
}

function findingRow({ claim, verdict, reason, modes, assuming, stated, printed, exact, hints }: Finding): FindingRow {
  const { amount, number, unit } = quantityCells(stated)
  return {
    claim: claim.id,
    kind: claim.kind,
    document: claim.source.document,
    section: claim.source.section,
    footnote: cell(claim.source.footnote),
    verdict,
    reason: cell(reason),
    modes: modes.join(' '),
    assuming,
    stated: amount,
    statedNumber: number,
    statedUnit: unit,
    printed: cell(printed),
    exactNumerator: cell(exact?.numerator),
    exactDenominator: cell(exact?.denominator),
    hints: hints.map(({ code }) => code).join(' '),
  }
}
