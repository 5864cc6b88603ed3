import type { Level } from './level.ts'
import type { Mention } from './mention.ts'
import type { NormalText } from './normal-text.ts'
import { type Role, roleOf } from './role.ts'
import { saysNothingNew } from './words-between.ts'
import { workingOf } from './working-of.ts'

/** The figures of a sentence with their roles, and the levels among them. */
export type Reading = {
  readonly normal: NormalText
  readonly mentions: readonly Mention[]
  readonly roles: readonly Role[]
  readonly levels: readonly Level[]
}

/** Gives every figure of a sentence its role. */
export function toReading(normal: NormalText, mentions: readonly Mention[]): Reading {
  const roles: Role[] = []
  const levels: Level[] = []
  for (const [place, mention] of mentions.entries()) {
    const [last, level] = [roles.at(-1), levels.at(-1)]
    const rate = isRate(normal, mentions, place)
    const role = rate ? 'level' : roleOf(normal, mention, { last, mention: mentions[place - 1], level })
    roles.push(role)
    if (role === 'level') levels.push(levelAfter(normal, { mention, place }, { last, level }))
  }
  return { normal, mentions, roles, levels }
}

/** "tỷ lệ hoàn thành đạt 93% (265/286 hộ)": a rate with its own fraction is no share of the figure before. */
function isRate(normal: NormalText, mentions: readonly Mention[], place: number): boolean {
  const working = workingOf(normal, mentions, place)?.figure
  const before = mentions[place - 1]?.figure
  return working !== undefined && before?.quantity.amount !== working.quantity.amount
}

type Before = { readonly last: Role | undefined; readonly level: Level | undefined }

/** "…, ước cả năm 350 tỷ đồng" goes on with the topic of the figure before it in the same kind of unit. */
function levelAfter(
  { lower }: NormalText,
  { mention, place }: Pick<Level, 'mention' | 'place'>,
  { last, level }: Before,
): Level {
  if (level === undefined) return { mention, place, topic: 0, run: 0 }
  const sameList = level.mention.heading?.start === mention.heading?.start
  const sameKind = sameList && level.mention.figure.dimension === mention.figure.dimension
  const sameTopic = sameKind && mention.rank === 0 && saysNothingNew(lower, mention.opening)
  const sameRun = sameList && last === 'level'
  return { mention, place, topic: level.topic + (sameTopic ? 0 : 1), run: level.run + (sameRun ? 0 : 1) }
}
