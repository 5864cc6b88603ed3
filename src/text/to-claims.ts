import { limits } from '../result/index.ts'
import { changeClaim } from './change-claim.ts'
import { type FoundClaim, toScannedClaim } from './found-claim.ts'
import { isUnclear } from './is-unclear.ts'
import type { Level } from './level.ts'
import type { NormalText } from './normal-text.ts'
import type { Sentence } from './phrase.ts'
import { rateClaim } from './rate-claim.ts'
import { fractionClaim, ratioClaim } from './ratio-claim.ts'
import type { ScannedClaim } from './scanned-claim.ts'
import { shareBefore } from './share-before.ts'
import { comparisonOf, outOfSide, printedSide, type Saying } from './side.ts'
import { standsForAmount } from './stands-for-amount.ts'
import { subjectOf } from './subject-of.ts'
import { sumClaims } from './sum-claims.ts'
import { toMentions } from './to-mentions.ts'
import { type Reading, toReading } from './to-reading.ts'
import { isShare } from './unit-kind.ts'
import { numberedUnknowns } from './unknowns.ts'
import { saysNothingNew } from './words-between.ts'
import { workingOf } from './working-of.ts'

/**
 * The fifth stage: what the sentences say about their own figures, in the order of the text. It ends with the sentence in
 * which there are more statements than the limit.
 */
export function toClaims(normal: NormalText, sentences: readonly Sentence[]): readonly ScannedClaim[] {
  const unknowns = numberedUnknowns()
  const claims: ScannedClaim[] = []
  for (const [number, sentence] of sentences.entries()) {
    claims.push(...claimsOf(normal, sentence, { sentence: number, unknowns }))
    if (claims.length > limits.textStatements) break
  }
  return claims
}

function claimsOf(normal: NormalText, sentence: Sentence, name: Name): readonly ScannedClaim[] {
  if (sentence.phrases.filter(({ kind }) => kind === 'figure').length < 2) return []
  const reading = toReading(normal, toMentions(normal, sentence))
  const stated = reading.roles.flatMap((role, at) => {
    return (role === 'level' ? rateClaim(reading, at, name) : statedClaim(reading, at, name)) ?? []
  })
  return [...stated, ...workedOut(reading), ...sumClaims(reading)]
    .map((claim) => toScannedClaim(normal, claim))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}

type Name = Pick<Saying, 'sentence' | 'unknowns'>

/** "đạt 58,9% (66/112 thôn)": a share with what it was worked out from in brackets right after it. */
function workedOut({ normal, mentions }: Reading): readonly FoundClaim[] {
  return mentions.flatMap((share, at) => {
    const shown = workingOf(normal, mentions, at)
    const whole = shown && outOfSide(shown.figure)
    return shown === undefined || whole === undefined
      ? []
      : fractionClaim(share.figure, printedSide(shown.figure), whole)
  })
}

/** What a share or change says of the level that it speaks of; none if that is not printed. */
function statedClaim(reading: Reading, at: number, name: Name): FoundClaim | undefined {
  const level = levelFor(reading, at)
  if (level === undefined || level.mention.figure.high !== undefined) return undefined
  if (standsForAmount(reading.normal, level.mention)) return undefined
  const saying = { reading, at, level, comparison: comparisonFor(reading, at), ...name }
  return isUnclear(saying) ? undefined : claimOf(saying)
}

/** A change in brackets right after another states it once more: "giảm 12 vụ (-12,2%)", "tăng 5% (tăng 20 ha)". */
function restates({ normal, mentions, roles }: Reading, at: number): boolean {
  const [before, mention] = [mentions[at - 1], mentions[at]]
  if (before === undefined || mention === undefined) return false
  if (roles[at] !== 'change' || roles[at - 1] !== 'change') return false
  if (mention.heading?.start !== before.heading?.start) return false
  return mention.brackets.length > before.brackets.length && saysNothingNew(normal.lower, mention.opening)
}

function levelFor(reading: Reading, at: number): Level | undefined {
  const mention = reading.mentions[at]
  const again = restates(reading, at) && (mention?.lead === undefined || isShare(mention.figure))
  return reachedBy(reading, at) ?? shareBefore(reading, at) ?? subjectOf(reading, again ? at - 1 : at)
}

function comparisonFor(reading: Reading, at: number) {
  return comparisonOf(reading, at) ?? (restates(reading, at) ? comparisonOf(reading, at - 1) : undefined)
}

/** "tăng 2% lên 42%", "tăng 10%, từ 500 lên 550 tấn": the change leads to the level after it. */
function reachedBy({ normal, mentions, roles, levels }: Reading, at: number): Level | undefined {
  const [next, last] = [mentions[at + 1], mentions[at + 2]]
  if (roles[at] !== 'change') return undefined
  if (next?.lead?.kind === 'level') return next.parted ? undefined : levels.find(({ place }) => place === at + 1)
  const isWay =
    next?.lead?.kind === 'from' && last?.lead?.kind === 'level' && saysNothingNew(normal.lower, next.opening)
  return isWay && !last.parted ? levels.find(({ place }) => place === at + 2) : undefined
}

function claimOf(saying: Saying): FoundClaim | undefined {
  const { roles, mentions } = saying.reading
  const multiple = mentions[saying.at]?.figure.quantity.unit === 'times'
  return roles[saying.at] === 'ratio' || multiple ? ratioClaim(saying) : changeClaim(saying)
}
