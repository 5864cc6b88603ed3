import { changeClaim } from './change-claim.ts'
import { type FoundClaim, toScannedClaim } from './found-claim.ts'
import type { Level } from './level.ts'
import type { NormalText } from './normal-text.ts'
import type { Sentence } from './phrase.ts'
import { rateClaim } from './rate-claim.ts'
import { ratioClaim } from './ratio-claim.ts'
import type { ScannedClaim } from './scanned-claim.ts'
import { comparisonOf, type Saying } from './side.ts'
import { subjectOf } from './subjects.ts'
import { sumClaims } from './sum-claims.ts'
import { toMentions } from './to-mentions.ts'
import { type Reading, toReading } from './to-reading.ts'
import { numberedUnknowns } from './unknowns.ts'

/** The fifth stage: what the sentences say about their own figures, in the order of the text. */
export function toClaims(normal: NormalText, sentences: readonly Sentence[]): readonly ScannedClaim[] {
  const unknowns = numberedUnknowns()
  return sentences.flatMap((sentence, number) => {
    if (sentence.phrases.filter(({ kind }) => kind === 'figure').length < 2) return []
    const reading = toReading(normal, toMentions(normal, sentence))
    const name = { sentence: number, unknowns }
    const stated = reading.roles.flatMap((role, at) => {
      return (role === 'level' ? rateClaim(reading, at, name) : statedClaim(reading, at, name)) ?? []
    })
    const claims = [...stated, ...sumClaims(reading)]
    return claims
      .map((claim) => toScannedClaim(normal, claim))
      .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
  })
}

/** What a share or change says of the level that it speaks of; none if that is not printed. */
function statedClaim(
  reading: Reading,
  at: number,
  name: Pick<Saying, 'sentence' | 'unknowns'>,
): FoundClaim | undefined {
  const level = levelFor(reading, at)
  if (level === undefined || level.mention.figure.high !== undefined) return undefined
  return claimOf({ reading, at, level, comparison: comparisonFor(reading, at), ...name })
}

/** A share in brackets right after a change states the same change: "giảm 12 vụ (-12,2%)". */
function restates({ mentions, roles }: Reading, at: number): boolean {
  return roles[at] === 'change' && mentions[at]?.lead === undefined && roles[at - 1] === 'change'
}

function levelFor(reading: Reading, at: number): Level | undefined {
  return reachedBy(reading, at) ?? subjectOf(reading, restates(reading, at) ? at - 1 : at)
}

function comparisonFor(reading: Reading, at: number) {
  return comparisonOf(reading, at) ?? (restates(reading, at) ? comparisonOf(reading, at - 1) : undefined)
}

/** "tăng 2% lên 42%": the change leads to the level after it. */
function reachedBy({ mentions, roles, levels }: Reading, at: number): Level | undefined {
  const next = mentions[at + 1]
  if (roles[at] !== 'change' || next?.lead?.kind !== 'level' || next.parted) return undefined
  return levels.find(({ place }) => place === at + 1)
}

function claimOf(saying: Saying): FoundClaim | undefined {
  const { roles, mentions } = saying.reading
  const multiple = mentions[saying.at]?.figure.quantity.unit === 'times'
  return roles[saying.at] === 'ratio' || multiple ? ratioClaim(saying) : changeClaim(saying)
}
