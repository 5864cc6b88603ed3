import type { Claim } from '../claim/index.ts'
import type { Figure } from '../finding/index.ts'
import { type Fraction, fractionOf } from '../interval/index.ts'
import { enterUnder } from './enter-under.ts'
import type { Entry } from './entry.ts'
import type { Domains } from './given.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import type { Facts } from './resolve-operand.ts'
import { figuresWithin, type SectionFigures, sectionFigures } from './section-figures.ts'

/** What stands in the same section as a claim; a section is read when its first claim asks. */
export function neighbourhoods(
  entries: readonly Entry[],
  facts: Facts,
  domains: Domains,
): (claim: Claim) => Neighbourhood {
  const figures = new Map<string, SectionFigures>()
  let shares: ReadonlyMap<string, readonly Share[]> | undefined
  return (claim) => {
    const { section } = claim.source
    const near = figures.get(section) ?? sectionFigures(section, { entries, facts, domains })
    figures.set(section, near)
    shares ??= shareTable(entries)
    return {
      figuresIn: (dimension, span) => figuresWithin(span, near.get(dimension) ?? []),
      shareOf: (perCent) => shares?.get(shareKey(perCent, section))?.find((share) => share.claim !== claim)?.figure,
    }
  }
}

type Share = { readonly claim: Claim; readonly figure: Figure }

function shareTable(entries: readonly Entry[]): ReadonlyMap<string, readonly Share[]> {
  const table = new Map<string, Share[]>()
  for (const { claim } of entries) {
    if (claim.kind !== 'ratio' || claim.stated.unit !== 'percent') continue
    const figure: Figure = { role: 'stated', unit: 'percent', quantity: claim.stated, source: claim.source }
    enterUnder(table, shareKey(fractionOf(claim.stated.amount), claim.source.section), { claim, figure })
  }
  return table
}

function shareKey({ top, bottom }: Fraction, section: string): string {
  return `${top}/${bottom} ${section}`
}
