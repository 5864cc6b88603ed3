import type { Span } from '../../interval/index.ts'
import { enterUnder } from '../enter-under.ts'
import type { Inequality } from './inequality.ts'

/** Where each unknown lies. */
export type Domains = (key: string) => Span

/** A statement about unknowns. */
export type Solvable = {
  readonly id: string
  /** The unknowns that it speaks of, each once. */
  readonly unknowns: readonly string[]
  /** The values of one of them that the statement allows, given where the others lie. */
  readonly demand: (key: string, domains: Domains) => Span
  /** The same as inequalities between the unknowns. */
  readonly inequalities: () => readonly Inequality[]
}

/** A plan's unknowns, some of which are counts and hence whole. */
export type IsCount = (key: string) => boolean

/** The statements that speak of an unknown together with others. */
export type Network = Map<string, Solvable[]>

/** The network of the statements that speak of several unknowns. */
export function networkOf(statements: Iterable<Solvable>): Network {
  const network: Network = new Map()
  for (const statement of statements) connect(network, statement)
  return network
}

/** The statements that an unknown ties to others. */
export function statementsAbout(network: Network, key: string): readonly Solvable[] {
  return network.get(key) ?? []
}

/** Adds a statement to a network, if it speaks of several unknowns. */
export function connect(network: Network, statement: Solvable): void {
  if (!isShared(statement)) return
  for (const key of statement.unknowns) enterUnder(network, key, statement)
}

/** Takes a statement out of a network. */
export function disconnect(network: Network, statement: Solvable): void {
  for (const key of statement.unknowns) {
    const others = statementsAbout(network, key).filter((each) => each !== statement)
    network.set(key, others)
  }
}

/** Whether a statement carries news from one unknown to another. */
export function isShared({ unknowns }: Solvable): boolean {
  return unknowns.length > 1
}

/** In the order of their ids, so that no answer depends on the order in which statements come. */
export function inOrder<T extends Solvable>(statements: Iterable<T>): T[] {
  return [...statements].sort((a, b) => (a.id < b.id ? -1 : 1))
}
