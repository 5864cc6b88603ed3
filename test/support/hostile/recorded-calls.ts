import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { examplesIn, run } from '../doc-examples.ts'

type Names = Readonly<Record<string, unknown>>
type PublicFunction = (...values: readonly unknown[]) => unknown

/** One function of an entry, with the arguments of the calls that the examples make of it. */
export type RecordedCalls = {
  readonly name: string
  readonly call: PublicFunction
  readonly calls: readonly (readonly unknown[])[]
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name}`)

const entries = sources.filter((source) => /^src\/(?:[^/]+|plans\/[^/]+\/index)\.ts$/.test(source))

/** Every function that an entry exports, called as its examples call it: a sound call to start from. */
export async function recordedCalls(): Promise<readonly RecordedCalls[]> {
  const modules: readonly Names[] = await Promise.all(entries.map((entry) => import(resolve(entry))))
  const all: Names = Object.assign({}, ...modules)
  const calls = new Map<string, unknown[][]>()
  const names = Object.fromEntries(Object.entries(all).map(([name, value]) => [name, recorder(name, value, calls)]))
  for (const file of sources) for (const example of examplesIn(file)) await run(example, names).catch(() => [])
  return Object.entries(all).flatMap(([name, value]) =>
    isFunction(value) ? [{ name, call: value, calls: calls.get(name) ?? [] }] : [],
  )
}

/** Classes are told by their prototype and are left out: `UsageError` is thrown, not called. */
function isFunction(value: unknown): value is PublicFunction {
  return typeof value === 'function' && !(value.prototype instanceof Error)
}

function recorder(name: string, value: unknown, calls: Map<string, unknown[][]>): unknown {
  if (!isFunction(value)) return value
  return (...given: unknown[]) => {
    calls.set(name, [...(calls.get(name) ?? []), given])
    return value(...given)
  }
}
