import { inequalitiesFor } from '../../src/audit/solve/inequality.ts'
import type { Domains, Solvable } from '../../src/audit/solve/solvable.ts'
import {
  addIntervals,
  divideIntervals,
  type Fraction,
  multiplyIntervals,
  only,
  onlyZero,
  type Span,
  subtractIntervals,
  wholeFraction,
} from '../../src/interval/index.ts'
import { readFraction, readInterval } from './read-interval.ts'

/** "x - 2y lies in [0 ; 5]" as `says('a', { x: '1', y: '-2' }, '[0 ; 5]')`. */
export function says(id: string, sum: Readonly<Record<string, string>>, interval: string): Solvable {
  const coefficients = new Map(Object.entries(sum).map(([key, value]) => [key, readFraction(value)]))
  const allowed = readInterval(interval)
  const times = (key: string, domains: Domains, factor: Fraction) => multiplyIntervals(domains(key), only(factor))
  const demand = (key: string, domains: Domains): Span => {
    const others = [...coefficients].filter(([other]) => other !== key)
    const rest = others.map(([other, factor]) => times(other, domains, factor)).reduce(addIntervals, onlyZero)
    return divideIntervals(subtractIntervals(allowed, rest), only(coefficients.get(key) ?? wholeFraction(1n)))
  }
  return { id, unknowns: [...coefficients.keys()], demand, inequalities: () => inequalitiesFor(coefficients, allowed) }
}
