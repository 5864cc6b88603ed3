import type { Claim } from '../claim/index.ts'
import { add, type DecimalString } from '../decimal/index.ts'
import { compareFractions, type Fraction, holds, isHigherLow, onlyNumberIn, type Span } from '../interval/index.ts'
import { enterUnder } from './enter-under.ts'
import type { Entry } from './entry.ts'
import type { Figure } from './figure.ts'
import { type Domains, type Given, valueOfGiven } from './given.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import { type Facts, resolveOperand } from './resolve-operand.ts'

/** A figure with its value in base units. */
type Valued = { readonly value: Fraction; readonly given: Given }

/** What stands in the same section as a claim; the tables are made when the first claim asks. */
export function neighbourhoods(
  entries: readonly Entry[],
  facts: Facts,
  domains: Domains,
): (claim: Claim) => Neighbourhood {
  let tables:
    | { figures: ReadonlyMap<string, readonly Valued[]>; shares: ReadonlyMap<string, readonly Share[]> }
    | undefined
  return (claim) => {
    tables ??= { figures: figureTable(entries, facts, domains), shares: shareTable(entries) }
    const { figures, shares } = tables
    const { section } = claim.source
    return {
      figuresIn: (dimension, span) => inside(figures.get(`${dimension} ${section}`) ?? [], span),
      shareOf: (amount) => shares.get(`${amount} ${section}`)?.find((share) => share.claim !== claim)?.figure,
    }
  }
}

/** Of figures in the order of their values, those in a span. */
function inside(figures: readonly Valued[], span: Span): readonly Given[] {
  const found: Given[] = []
  for (let at = firstNotBelow(figures, span); at < figures.length; at += 1) {
    const figure = figures[at]
    if (figure === undefined || !holds(span, figure.value)) break
    found.push(figure.given)
  }
  return found
}

function firstNotBelow(figures: readonly Valued[], { low }: Span): number {
  let [from, to] = [0, figures.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const value = figures[middle]?.value
    if (value && isHigherLow(low, { value, closed: true })) from = middle + 1
    else to = middle
  }
  return from
}

function figureTable(
  entries: readonly Entry[],
  facts: Facts,
  domains: Domains,
): ReadonlyMap<string, readonly Valued[]> {
  const table = new Map<string, Valued[]>()
  const enter = (given: Given, section: string | undefined) => {
    const value = onlyNumberIn(valueOfGiven(given, { assuming: 'exactParts' }, domains))
    if (value === undefined || section === undefined) return
    const key = `${given.scale.dimension} ${section}`
    enterUnder(table, key, { value, given })
  }
  for (const given of printedFigures(facts)) enter(given, given.figure.source?.section)
  const entered = new Set<string>()
  for (const { claim, givens } of entries) {
    for (const given of givens) {
      const place = given.kind === 'unknown' ? `${given.key} ${claim.source.section}` : undefined
      if (place === undefined || entered.has(place)) continue
      entered.add(place)
      enter(given, claim.source.section)
    }
  }
  for (const figures of table.values()) figures.sort((a, b) => compareFractions(a.value, b.value))
  return table
}

function printedFigures(facts: Facts): readonly Given[] {
  const observed = [...facts.observations.values()].flatMap(({ id, outOf }) => [
    resolveOperand({ observation: id }, 'whole', facts),
    ...(outOf ? [resolveOperand({ outOf: id }, 'whole', facts)] : []),
  ])
  return [...observed, ...[...facts.targets.keys()].map((target) => resolveOperand({ target }, 'whole', facts))]
}

type Share = { readonly claim: Claim; readonly figure: Figure }

function shareTable(entries: readonly Entry[]): ReadonlyMap<string, readonly Share[]> {
  const table = new Map<string, Share[]>()
  for (const { claim } of entries) {
    if (claim.kind !== 'ratio' || claim.stated.unit !== 'percent') continue
    const amount: DecimalString = add(claim.stated.amount, '0')
    const figure: Figure = { role: 'stated', unit: 'percent', quantity: claim.stated, source: claim.source }
    const key = `${amount} ${claim.source.section}`
    enterUnder(table, key, { claim, figure })
  }
  return table
}
