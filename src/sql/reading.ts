import type { Better } from '../indicator/index.ts'
import type { Bound } from '../target/index.ts'
import type { SqlGoal } from './achievement-options.ts'
import { type Choice, choose } from './choice.ts'

/** The kinds of bounds that decide. */
export type DecidingKind = Exclude<Bound['kind'], 'bare' | 'unstated'>

/** Which way the measured value is better. */
export type Way = 'higher' | 'lower' | 'atTarget'

export const boundKinds: readonly Bound['kind'][] = [
  'atLeast',
  'atMost',
  'moreThan',
  'lessThan',
  'exactly',
  'between',
  'bare',
  'unstated',
]
export const betterWords: readonly Better[] = ['higher', 'lower', 'atTarget', 'neither']

/** How a bare figure is read; where neither direction is better, it is not. */
const bareKind = { higher: 'atLeast', lower: 'atMost', atTarget: 'exactly', neither: undefined } as const

/** Which way a bound is better; for a range the indicator says it. */
const wayOf = {
  atLeast: 'higher',
  moreThan: 'higher',
  atMost: 'lower',
  lessThan: 'lower',
  exactly: 'atTarget',
} as const

const rangeWay = { higher: 'higher', lower: 'lower', atTarget: 'atTarget', neither: 'atTarget' } as const

/** The size of a reduction is better the larger when less is better, and a share done is better the higher. */
const betterFor: Readonly<Record<SqlGoal, Readonly<Record<Better, Better>>>> = {
  level: { higher: 'higher', lower: 'lower', atTarget: 'atTarget', neither: 'neither' },
  growth: { higher: 'higher', lower: 'lower', atTarget: 'atTarget', neither: 'neither' },
  reduction: { higher: 'lower', lower: 'higher', atTarget: 'atTarget', neither: 'neither' },
  share: { higher: 'higher', lower: 'higher', atTarget: 'higher', neither: 'higher' },
}

/** How a row's bound is read, as expressions. */
export type ReadingSql = { readonly kind: string; readonly way: string }

/** What bounds come to: the kinds and ways that can occur, and the expressions that find them. */
export type Reading = {
  readonly kinds: readonly DecidingKind[]
  readonly ways: readonly Way[]
  readonly sql: ReadingSql
}

/** Reads bounds by the better direction, as a verdict needs them. */
export function readBounds(bound: Choice<Bound['kind']>, better: Choice<Better>, goal: SqlGoal): Reading {
  const kindFor = (kind: Bound['kind'], word: Better) =>
    kind === 'bare' ? bareKind[betterFor[goal][word]] : decidingKind(kind)
  const wayFor = (kind: DecidingKind, word: Better) =>
    kind === 'between' ? rangeWay[betterFor[goal][word]] : wayOf[kind]
  const kinds = distinct(bound.words.flatMap((kind) => better.words.map((word) => kindFor(kind, word))))
  const ways = distinct(kinds.flatMap((kind) => better.words.map((word) => wayFor(kind, word))))
  return {
    kinds,
    ways,
    sql: {
      kind: choose(bound, (kind) =>
        kind === 'bare' ? choose(better, (word) => literal(kindFor(kind, word))) : literal(decidingKind(kind)),
      ),
      way: choose({ words: kinds, column: 'kind' }, (kind) =>
        kind === 'between' ? choose(better, (word) => literal(wayFor(kind, word))) : literal(wayOf[kind]),
      ),
    },
  }
}

function decidingKind(kind: Bound['kind']): DecidingKind | undefined {
  return kind === 'bare' || kind === 'unstated' ? undefined : kind
}

function literal(word: string | undefined): string {
  return word === undefined ? 'NULL' : `'${word}'`
}

function distinct<Word>(words: readonly (Word | undefined)[]): readonly Word[] {
  return [...new Set(words)].filter((word) => word !== undefined)
}
