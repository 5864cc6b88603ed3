import type { Claim } from '../claim/index.ts'
import type { Assumption, Check, Figure, Finding } from '../finding/index.ts'
import { asInterval, isEmpty, type Span } from '../interval/index.ts'
import { checkObstacle, likeliest } from './check-readings.ts'
import type { Constraint } from './constraint.ts'
import { type Entry, solvableConstraint, unknownsOf } from './entry.ts'
import type { Domains, Given } from './given.ts'
import type { Accused, Inferred } from './inferred.ts'
import { type Judgement, judge } from './judge.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import { suggest } from './suggest.ts'
import { inUnit } from './unit-scale.ts'

/** What is known when a single claim is judged. */
export type Knowledge = {
  readonly inferred: Inferred
  readonly nearOf: (claim: Claim) => Neighbourhood
  readonly assuming?: Assumption | undefined
}

/** What rechecking one claim shows. */
export function findingOf(entry: Entry, knowledge: Knowledge): Finding {
  const { claim, givens } = entry
  const domains = knowledge.inferred.suspects.get(claim.id)?.domains ?? knowledge.inferred.domains
  return { claim, figures: givens.map((given) => knownFigure(given, domains)), ...checkOf(entry, domains, knowledge) }
}

function checkOf(entry: Entry, domains: Domains, { inferred, nearOf, assuming }: Knowledge): Check {
  const { claim, readings, leniency } = entry
  if (!('constraints' in readings)) return checkObstacle(readings, assuming)
  const asked = assuming && { assuming }
  const [constraint, judged] = likeliest(readings.constraints, (each) =>
    judge(each, { domains, unpinned: isUnpinned(each, entry, inferred), ...asked }),
  )
  const suspect = inferred.suspects.get(claim.id)
  const judgement = suspect ? accused(judged, suspect) : judged
  if (judgement.verdict !== 'contradicted') return { ...judgement, hints: [] }
  const help = suggest(constraint, { domains, near: nearOf(claim) })
  return { ...judgement, ...help, ...(leniency && { verdict: 'undecided', reason: leniency }) }
}

function accused(judgement: Judgement, { alone }: Accused): Judgement {
  return { ...judgement, verdict: 'contradicted', reason: alone ? 'noValueFits' : 'statementsConflict', modes: [] }
}

/** Whether the unknowns of a claim leave it free to hold whatever else is true. */
function isUnpinned(constraint: Constraint, entry: Entry, { pinned, domains }: Inferred): boolean {
  if (solvableConstraint(entry)) return !pinned.has(entry.claim.id)
  return unknownsOf(constraint).some((key) => domains(key).low === undefined || domains(key).high === undefined)
}

/** A figure, and where it lies if it is not printed. */
function knownFigure({ figure, scale, ...given }: Given, domains: Domains): Figure {
  const span = given.kind === 'unknown' ? domains(given.key) : {}
  return isBounded(span) ? { ...figure, interval: asInterval(inUnit(span, scale)) } : figure
}

function isBounded(span: Span): boolean {
  return (span.low !== undefined || span.high !== undefined) && !isEmpty(span)
}
