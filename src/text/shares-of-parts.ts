import type { FoundClaim } from './found-claim.ts'
import type { HeadedList } from './headed-list.ts'
import type { Mention } from './mention.ts'
import { printsAs } from './prints-as.ts'
import { fractionClaim } from './ratio-claim.ts'
import { printedSide } from './side.ts'
import type { Reading } from './to-reading.ts'

/**
 * "gồm: ngân sách tỉnh 60 tỷ đồng (40%); ngân sách huyện 90 tỷ đồng (60%)": bare shares in brackets after parts are shares of
 * the total if most of them are.
 */
export function sharesOfParts({ mentions }: Reading, { total, parts }: HeadedList): readonly FoundClaim[] {
  const whole = total.mention.figure
  const shares = parts.flatMap((part) => {
    const share = mentions[part.place + 1]
    return share !== undefined && isBareShare(share, part.mention) ? [{ part: part.mention.figure, share }] : []
  })
  const fitting = shares.filter(({ part, share }) => printsAs(part.quantity, whole.quantity, share.figure.quantity))
  if (fitting.length * 2 <= shares.length) return []
  return shares.map(({ part, share }) => fractionClaim(share.figure, printedSide(part), printedSide(whole)))
}

function isBareShare({ figure, lead, comparison, brackets, opening }: Mention, part: Mention): boolean {
  if (figure.quantity.unit !== 'percent' || lead !== undefined || comparison !== undefined) return false
  return brackets.length > part.brackets.length && opening.end - opening.start === 0
}
