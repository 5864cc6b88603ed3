import { compareFractions, type Fraction, holds, isHigherLow, onlyNumberIn, type Span } from '../interval/index.ts'
import { enterUnder } from './enter-under.ts'
import type { Entry } from './entry.ts'
import { type Domains, type Given, valueOfGiven } from './given.ts'
import { type Facts, resolveOperand } from './resolve-operand.ts'

/** A figure with its value in base units. */
type Valued = { readonly value: Fraction; readonly given: Given }

/** The figures of a section by dimension, in the order of their values. */
export type SectionFigures = ReadonlyMap<string, readonly Valued[]>

/** Where figures are looked for. */
type Document = { readonly entries: readonly Entry[]; readonly facts: Facts; readonly domains: Domains }

/** The figures that a section prints, and the unprinted ones that its claims settle. */
export function sectionFigures(section: string, { entries, facts, domains }: Document): SectionFigures {
  const table = new Map<string, Valued[]>()
  for (const given of [...printedIn(section, facts), ...unprintedIn(section, entries)]) {
    const value = onlyNumberIn(valueOfGiven(given, { assuming: 'exactParts' }, domains))
    if (value) enterUnder(table, given.scale.dimension, { value, given })
  }
  for (const figures of table.values()) figures.sort((a, b) => compareFractions(a.value, b.value))
  return table
}

function printedIn(section: string, facts: Facts): readonly Given[] {
  const stands = ({ source }: { readonly source: { readonly section: string } }) => source.section === section
  const observed = [...facts.observations.values()]
    .filter(stands)
    .flatMap(({ id, outOf }) => [
      resolveOperand({ observation: id }, 'whole', facts),
      ...(outOf ? [resolveOperand({ outOf: id }, 'whole', facts)] : []),
    ])
  const targets = [...facts.targets.values()].filter(stands)
  return [...observed, ...targets.map(({ id }) => resolveOperand({ target: id }, 'whole', facts))]
}

function unprintedIn(section: string, entries: readonly Entry[]): readonly Given[] {
  const found = new Map<string, Given>()
  for (const { claim, givens } of entries) {
    if (claim.source.section !== section) continue
    for (const given of givens) if (given.kind === 'unknown') found.set(given.key, given)
  }
  return [...found.values()]
}

/** Of figures in the order of their values, those in a span. */
export function figuresWithin(span: Span, figures: readonly Valued[]): readonly Given[] {
  const found: Given[] = []
  for (let at = firstNotBelow(span, figures); at < figures.length; at += 1) {
    const figure = figures[at]
    if (figure === undefined || !holds(span, figure.value)) break
    found.push(figure.given)
  }
  return found
}

function firstNotBelow({ low }: Span, figures: readonly Valued[]): number {
  let [from, to] = [0, figures.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const value = figures[middle]?.value
    if (value && isHigherLow(low, { value, closed: true })) from = middle + 1
    else to = middle
  }
  return from
}
