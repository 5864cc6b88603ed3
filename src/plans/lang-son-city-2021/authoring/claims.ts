import type { Operand, Statement } from '../../../claim/index.ts'
import type { Id } from '../../../source/index.ts'
import type { Bound } from '../../../target/index.ts'
import { percent, quantity } from '../../../unit/index.ts'
import { type PlanUnit, units } from '../units.ts'
import type { Chapter } from './chapter.ts'
import { type Place, paddedOf, type Spot, sourceAt } from './place.ts'

/** An operand; a bare id is an observation's. */
type Figure = Id | Operand
type Said = { readonly id: Id; readonly statement: Statement } & Spot

/** "Bằng 45,4%": what share of the whole the part is said to be. */
export function ratio(part: Figure, whole: Figure, stated: string, spot: Spot = {}): Said {
  const statement = { kind: 'ratio', part: operand(part), whole: operand(whole), stated: percent(stated) } as const
  return { id: `${nameOf(part)}-of-${nameOf(whole)}`, statement, ...spot }
}

const change =
  (direction: 'increase' | 'decrease') =>
  (current: Id, amount: string, unit: PlanUnit): Said => {
    const base = { unknown: `${current.replace(/-h1$/, '')}-last-year` }
    const stated = quantity(amount, unit, { units })
    const reading = unit === 'percent' ? 'relative' : 'units'
    const statement = { kind: 'change', current: operand(current), base, stated, direction, reading } as const
    return { id: `${current}-change`, statement, printed: paddedOf(amount) }
  }

/** "Tăng 24 đơn so với cùng kỳ". */
export const rose: ReturnType<typeof change> = change('increase')
/** "Giảm 02 vụ so với cùng kỳ". */
export const fell: ReturnType<typeof change> = change('decrease')

/** Parts that make up a total. */
export function adds(total: Figure, parts: readonly Figure[]): Said {
  const statement = { kind: 'sum', parts: parts.map(operand), total: operand(total), coverage: 'complete' } as const
  return { id: `${nameOf(total)}-sum`, statement }
}

/** One thing stated in two places. */
export function restated(first: Figure, second: Figure, scope: 'same' | 'mayDiffer'): Said {
  const statement = { kind: 'restated', statements: [operand(first), operand(second)], scope } as const
  return { id: `${nameOf(first)}-restated-as-${nameOf(second)}`, statement }
}

/** A part is not above its whole. */
export function part(of: Figure, whole: Figure): Said {
  const statement = { kind: 'subset', part: operand(of), whole: operand(whole) } as const
  return { id: `${nameOf(of)}-part-of-${nameOf(whole)}`, statement }
}

/** The growth from a base lies within a bound. */
export function grows(current: Figure, base: Figure, bound: Bound): Said {
  const statement = { kind: 'within', value: { growth: [operand(current), operand(base)] }, bound } as const
  return { id: `${nameOf(current)}-growth-from-${nameOf(base)}`, statement }
}

/** The claims of a place. */
export function claims(place: Place, ...said: readonly Said[]): Pick<Chapter, 'claims'> {
  const note = place.footnote === undefined ? '' : `-note-${place.footnote}`
  return {
    claims: said.map(({ id, statement, ...spot }) => ({ id: id + note, ...statement, source: sourceAt(place, spot) })),
  }
}

function operand(figure: Figure): Operand {
  return typeof figure === 'string' ? { observation: figure } : figure
}

function nameOf(figure: Figure): string {
  if (typeof figure === 'string') return figure
  if ('outOf' in figure) return `whole-of-${figure.outOf}`
  if ('quantity' in figure) return figure.quantity.amount
  return Object.values(figure).join('')
}
