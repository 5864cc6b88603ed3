import type { LinearForm, QuotientRule, Term } from '../rule/index.ts'
import type { Dialect } from './dialect.ts'

/** What stands for an input of a formula in SQL; 'one' is the number 1, or 100 among rates in per cent. */
export type Figures = (input: Term['input']) => string

/** A sum of inputs as an SQL expression. */
export function formSql(form: LinearForm, figures: Figures, dialect: Dialect): string {
  const terms = form.map(({ input, times }, index) => {
    const size = Math.abs(times)
    const figure = size === 1 ? figures(input) : `${dialect.whole(String(size))} * ${figures(input)}`
    return times < 0 ? `- ${figure}` : index === 0 ? figure : `+ ${figure}`
  })
  return terms.length === 1 ? terms.join('') : `(${terms.join(' ')})`
}

/** The input that a form consists of, if it is a single one taken once. */
function singleInput(form: LinearForm): Term['input'] | undefined {
  const [first, second] = form
  return second === undefined && first?.times === 1 ? first.input : undefined
}

/** Whether numerator and denominator are single inputs, or the number 1. */
export function isDirect({ numerator, denominator }: QuotientRule): boolean {
  return singleInput(numerator) !== undefined && singleInput(denominator) !== undefined
}
