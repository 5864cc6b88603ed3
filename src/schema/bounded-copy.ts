import { capIssues, isRecord } from '../plan/index.ts'
import {
  failure,
  type Issue,
  type IssueCode,
  type IssueDetail,
  issue,
  limits,
  type Path,
  type Result,
  success,
} from '../result/index.ts'

/**
 * A copy of a value of unknown origin, within the limits: lists, and objects that inherit nothing, so that whoever
 * reads it meets own fields only. Fields that are undefined are left out, as JSON does. Returns the issue when the value
 * is too deep or too large, holds a refused key or cannot be read; text that is not in form NFC is a warning.
 */
export function boundedCopy(value: unknown): Result<unknown> {
  try {
    return copyTree(value)
  } catch {
    // A getter or a proxy may throw anything.
    return failure(issue('schema.unreadable'))
  }
}

/** A key, and the place of what holds it: the path is only written out for an issue. */
type Place = { readonly key: string | number; readonly within: Place | undefined; readonly depth: number }

/** The copying that is still to do, on a stack of its own, and what was met so far. */
type Walk = { readonly pending: (() => void)[]; readonly warnings: Issue[]; nodes: number; fault?: Issue }

function copyTree(value: unknown): Result<unknown> {
  const walk: Walk = { pending: [], warnings: [], nodes: 0 }
  const copy = copyOf(value, { key: '', within: undefined, depth: 0 }, walk)
  while (walk.fault === undefined) {
    const next = walk.pending.pop()
    if (next === undefined) return success(copy, capIssues(walk.warnings))
    next()
  }
  return failure(walk.fault)
}

function copyOf(value: unknown, place: Place, walk: Walk): unknown {
  walk.nodes += 1
  if (walk.nodes > limits.nodes) refuse(walk, 'schema.tooManyNodes', place, { expected: `≤ ${limits.nodes}` })
  if (typeof value === 'string') checkText(value, place, walk)
  if (Array.isArray(value)) return copyOfList(value, place, walk)
  return isRecord(value) ? copyOfObject(value, place, walk) : value
}

function copyOfList(list: readonly unknown[], place: Place, walk: Walk): readonly unknown[] {
  const most = place.depth <= 1 ? limits.rows : limits.items
  if (list.length > most) refuse(walk, 'schema.tooManyItems', place, { expected: `≤ ${most}`, received: list.length })
  const copy: unknown[] = []
  walk.pending.push(() => {
    for (let key = 0; key < list.length && walk.fault === undefined; key += 1) {
      copy.push(copyOf(list[key], within(place, key, walk), walk))
    }
  })
  return copy
}

const nothing: object = Object.freeze(Object.create(null))

function copyOfObject(object: Readonly<Record<string, unknown>>, place: Place, walk: Walk): object {
  const copy: Record<string, unknown> = Object.create(nothing)
  walk.pending.push(() => {
    for (const key of Object.keys(object)) {
      if (walk.fault !== undefined) return
      const child = object[key]
      checkKey(key, place, walk)
      if (child !== undefined) copy[key] = copyOf(child, within(place, key, walk), walk)
    }
  })
  return copy
}

function within(place: Place, key: string | number, walk: Walk): Place {
  const depth = place.depth + 1
  const inner = { key, within: place, depth }
  if (depth > limits.depth) refuse(walk, 'schema.tooDeep', inner, { expected: `≤ ${limits.depth}` })
  return inner
}

const refusedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

function checkKey(key: string, place: Place, walk: Walk): void {
  if (refusedKeys.has(key)) refuse(walk, 'schema.refusedKey', place, { received: key })
  if (key.length > limits.identifierLength) {
    refuse(walk, 'schema.textTooLong', place, { expected: `≤ ${limits.identifierLength}`, received: key })
  }
}

function checkText(text: string, place: Place, walk: Walk): void {
  if (text.length > limits.textLength) {
    refuse(walk, 'schema.textTooLong', place, { expected: `≤ ${limits.textLength}`, received: text.length })
  } else if (walk.warnings.length < limits.countedIssues && text !== text.normalize('NFC')) {
    walk.warnings.push(issue('schema.notNormalised', { path: pathOf(place), received: text }))
  }
}

function refuse(walk: Walk, code: IssueCode, place: Place, detail: IssueDetail): void {
  walk.fault ??= issue(code, { path: pathOf(place), ...detail })
}

function pathOf(place: Place): Path {
  const path: (string | number)[] = []
  for (let at = place; at.within !== undefined; at = at.within) path.unshift(at.key)
  return path
}
