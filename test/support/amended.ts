import type { Plan } from '../../src/plan/index.ts'
import type { Path } from '../../src/result/index.ts'

/** A copy of a plan with another value at one place, as a careless or hostile writer would leave it. */
export function amended(plan: Plan, path: Path, value: unknown): Plan {
  return replaced(plan, path, value) as Plan
}

function replaced(holder: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(holder)) return holder.with(Number(key), replaced(holder[Number(key)], rest, value))
  const fields = holder as Readonly<Record<string, unknown>>
  return { ...fields, [key]: replaced(fields[key], rest, value) }
}
