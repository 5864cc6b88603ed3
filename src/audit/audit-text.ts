import type { Finding } from '../finding/index.ts'
import { type Result, type Span, success } from '../result/index.ts'
import { type ScannedClaim, scanClaims } from '../text/index.ts'
import type { UnitDefinition, WithUnits } from '../unit/index.ts'
import { type Audit, type AuditOptions, auditEntries, expectAuditOptions } from './audit-entries.ts'
import { paragraphsOf } from './paragraphs-of.ts'
import { readScanned } from './read-scanned.ts'
import type { Facts } from './resolve-operand.ts'
import { unitScales } from './unit-scale.ts'

/**
 * What rechecking a statement of a text showed, where it stands, and its words.
 *
 * @vi phát hiện trong văn bản
 */
export type TextFinding = Finding & { readonly span: Span; readonly words: string }

/**
 * What the audit of a text found. Its units hold the nouns that the text counts and no table has.
 *
 * @vi kết quả kiểm tra văn bản
 */
export type TextAudit = Omit<Audit, 'findings'> & {
  readonly findings: readonly TextFinding[]
  readonly units: readonly UnitDefinition[]
}

/**
 * Rechecks what a text says about its own figures, without a plan: `scanClaims` finds the statements, and they are
 * audited as those of a plan. Each claim has its paragraph as its section ("đoạn 1"). The issues, if there are any,
 * are those of the scan.
 *
 * @vi kiểm tra văn bản
 * @example
 * const { findings } = valueOf(auditText('Đã giải quyết 224/272 đơn, đạt tỷ lệ 28,35%.'))
 * findings.map(({ verdict, printed, hints }) => [verdict, printed, hints[0]?.code])
 * //=> [['contradicted', '82.35', 'swappedDigits']]
 */
export function auditText(text: string, options: AuditOptions & WithUnits = {}): Result<TextAudit> {
  expectAuditOptions(options)
  const scanned = scanClaims(text, options)
  if (!scanned.ok) return scanned
  const units = unitsOf(scanned.value, options)
  const facts = factsOf(scanned.value, units)
  const paragraphOf = paragraphsOf(text)
  const entries = scanned.value.map((claim, index) => {
    const source = { document: 'text', section: `đoạn ${paragraphOf(claim.span[0])}` }
    return readScanned(claim, { id: `claim-${index + 1}`, source }, facts)
  })
  const audit = auditEntries(entries, facts, options)
  return success({ ...audit, findings: placed(audit.findings, scanned.value), units }, scanned.warnings)
}

/** The text's figures all stand in its claims; only its unknowns and units have rows of their own. */
function factsOf(claims: readonly ScannedClaim[], units: readonly UnitDefinition[]): Facts {
  return {
    observations: new Map(),
    targets: new Map(),
    unknowns: new Map(claims.flatMap(({ unknowns }) => unknowns.map((row) => [row.id, row]))),
    unitOfIndicator: new Map(),
    scaleOf: unitScales(units),
  }
}

function unitsOf(claims: readonly ScannedClaim[], { units = [] }: WithUnits): readonly UnitDefinition[] {
  const byCode = new Map([...units, ...claims.flatMap((claim) => claim.units)].map((row) => [row.code, row]))
  return [...byCode.values()]
}

function placed(findings: readonly Finding[], claims: readonly ScannedClaim[]): readonly TextFinding[] {
  const all = claims.map(({ span, printed }, index) => {
    const finding = findings[index]
    return finding && { ...finding, span, words: printed }
  })
  return all.filter((finding) => finding !== undefined)
}
