import { capIssues } from '../plan/index.ts'
import { failure, isRecord, issue, limits, type Result, success } from '../result/index.ts'
import { type Place, placeOf, refuse, refuseBeyond, type Walk, warnOfForm } from './walk.ts'

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

function copyTree(value: unknown): Result<unknown> {
  const walk: Walk = { pending: [], warnings: [], nodes: 0 }
  const copy = copyOf(value, '', undefined, walk)
  while (walk.fault === undefined) {
    const next = walk.pending.pop()
    if (next === undefined) return success(copy, capIssues(walk.warnings))
    next()
  }
  return failure(walk.fault)
}

function copyOf(value: unknown, key: string | number, within: Place | undefined, walk: Walk): unknown {
  walk.nodes += 1
  if (walk.nodes > limits.nodes) refuseBeyond(walk, limits.nodes, 'schema.tooManyNodes', placeOf(key, within))
  if (typeof value === 'string') return checkedText(value, key, within, walk)
  if (Array.isArray(value)) return copyOfList(value, placeOf(key, within), walk)
  return isRecord(value) ? copyOfObject(value, placeOf(key, within), walk) : value
}

function copyOfList(list: readonly unknown[], place: Place, walk: Walk): readonly unknown[] {
  const most = place.depth <= 1 ? limits.rows : limits.items
  if (list.length > most) refuseBeyond(walk, most, 'schema.tooManyItems', place, list.length)
  const copy: unknown[] = []
  descend(place, walk, () => {
    for (let key = 0; key < list.length && walk.fault === undefined; key += 1) {
      copy.push(copyOf(list[key], key, place, walk))
    }
  })
  return copy
}

const nothing: object = Object.freeze(Object.create(null))

function copyOfObject(object: Readonly<Record<string, unknown>>, place: Place, walk: Walk): object {
  const copy: Record<string, unknown> = Object.create(nothing)
  descend(place, walk, () => {
    const keys = Object.keys(object)
    if (keys.length > limits.items) refuseBeyond(walk, limits.items, 'schema.tooManyItems', place, keys.length)
    for (const key of keys) {
      checkKey(key, place, walk)
      if (walk.fault !== undefined) return
      const value = object[key]
      if (value !== undefined) copy[key] = copyOf(value, key, place, walk)
    }
  })
  return copy
}

function descend(place: Place, walk: Walk, copyMembers: () => void): void {
  if (place.depth > limits.depth) refuseBeyond(walk, limits.depth, 'schema.tooDeep', place)
  walk.pending.push(copyMembers)
}

const refusedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

function checkKey(key: string, place: Place, walk: Walk): void {
  if (refusedKeys.has(key)) refuse(walk, 'schema.refusedKey', place, { received: key })
  if (key.length > limits.identifierLength) {
    refuseBeyond(walk, limits.identifierLength, 'schema.textTooLong', place, key)
  }
}

function checkedText(text: string, key: string | number, within: Place | undefined, walk: Walk): string {
  if (text.length > limits.textLength) {
    refuseBeyond(walk, limits.textLength, 'schema.textTooLong', placeOf(key, within), text.length)
  } else if (text !== text.normalize('NFC')) warnOfForm(walk, placeOf(key, within), text)
  return text
}
