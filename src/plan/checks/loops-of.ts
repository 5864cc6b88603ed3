import type { Id } from '../../source/index.ts'

/** Rows that lead back to themselves: the row that closes the circle, and the way round it. */
export type Loop = { readonly closedBy: Id; readonly way: string }

type Step = { readonly id: Id; readonly onward: Id[] }

/** The loops that a walk through all rows comes upon, each row being entered once. */
export function* loopsOf(links: ReadonlyMap<Id, readonly Id[]>): Iterable<Loop> {
  const settled = new Set<Id>()
  for (const start of links.keys()) yield* loopsFrom(start, links, settled)
}

function* loopsFrom(start: Id, links: ReadonlyMap<Id, readonly Id[]>, settled: Set<Id>): Iterable<Loop> {
  const trail: Step[] = []
  const depths = new Map<Id, number>()
  const enter = (id: Id) => {
    if (settled.has(id)) return
    depths.set(id, trail.length)
    trail.push({ id, onward: [...(links.get(id) ?? [])] })
  }
  enter(start)
  for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
    const next = step.onward.pop()
    const depth = next === undefined ? undefined : depths.get(next)
    if (next === undefined) {
      trail.pop()
      depths.delete(step.id)
      settled.add(step.id)
    } else if (depth === undefined) enter(next)
    else yield { closedBy: step.id, way: wayRound(trail, depth) }
  }
}

const rowsNamed = 4

/** Names the first rows only, so that many loops over one long trail stay cheap. */
function wayRound(trail: readonly Step[], depth: number): string {
  const ids = trail.slice(depth, depth + rowsNamed).map(({ id }) => id)
  const omitted = trail.length - depth > rowsNamed ? ['…'] : []
  return [...ids, ...omitted, ...ids.slice(0, 1)].join(' → ')
}
