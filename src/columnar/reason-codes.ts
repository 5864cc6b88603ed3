import { type ReasonCode, reasons } from '../result/index.ts'

const names: readonly (ReasonCode | undefined)[] = [undefined, ...reasonNames()]
const numbers: ReadonlyMap<ReasonCode | undefined, number> = new Map(names.map((name, code) => [name, code]))

/** The number that stands for a reason in a column of reasons; 0 means that there is an answer. */
export function reasonCode(reason: ReasonCode): number {
  return numbers.get(reason) ?? 0
}

/** The reason that a number stands for; undefined for 0. */
export function reasonNamed(code: number): ReasonCode | undefined {
  return names[code]
}

function reasonNames(): readonly ReasonCode[] {
  return Object.keys(reasons).filter((name): name is ReasonCode => Object.hasOwn(reasons, name))
}
