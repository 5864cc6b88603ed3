import type { Operand, Statement } from '../../src/claim/index.ts'

/** What the unknown counts of a document are taken to be. */
export type Counts = Readonly<Record<string, number>>

/** Whether a statement about whole counts is true of these: by printing it the schoolbook way, half up and cut off. */
export function isTrueOf(statement: Statement, counts: Counts): boolean {
  const value = (operand: Operand) => valueIn(operand, counts)
  switch (statement.kind) {
    case 'ratio':
      return isPrinted(value(statement.part), value(statement.whole), statement.stated.amount)
    case 'change': {
      const [current, base] = [value(statement.current), value(statement.base)]
      const rise = statement.direction === 'increase' ? current - base : base - current
      const { amount } = statement.stated
      return statement.reading === 'relative' ? isPrinted(rise, base, amount) : rise === Number(amount)
    }
    case 'sum': {
      const [sum, total] = [statement.parts.map(value).reduce((a, b) => a + b, 0), value(statement.total)]
      return statement.coverage === 'complete' ? sum === total : sum <= total
    }
    case 'restated':
      return value(statement.statements[0]) === value(statement.statements[1])
    case 'subset':
      return value(statement.part) <= value(statement.whole)
    case 'within':
      throw new Error('no counts lie within a bound here')
  }
}

function valueIn(operand: Operand, counts: Counts): number {
  if ('quantity' in operand) return Number(operand.quantity.amount)
  const count = 'unknown' in operand ? counts[operand.unknown] : undefined
  if (count === undefined) throw new Error('not a count of the document')
  return count
}

function isPrinted(part: number, whole: number, stated: string): boolean {
  if (whole <= 0) return false
  const scale = 10 ** (stated.split('.')[1]?.length ?? 0)
  const [dividend, sign] = [Math.abs(part) * 100 * scale, part < 0 ? -1 : 1]
  const [cut, rounded] = [Math.floor(dividend / whole), Math.floor((2 * dividend + whole) / (2 * whole))]
  return [cut, rounded].some((units) => sign * units === Math.round(Number(stated) * scale))
}

/** Every way to choose the counts of three unknowns, none above a limit. */
export function allCounts([first, second, third]: readonly [string, string, string], limit: number): readonly Counts[] {
  const numbers = Array.from({ length: limit + 1 }, (_, count) => count)
  return numbers.flatMap((a) =>
    numbers.flatMap((b) => numbers.map((c) => ({ [first]: a, [second]: b, [third]: c }) satisfies Counts)),
  )
}
