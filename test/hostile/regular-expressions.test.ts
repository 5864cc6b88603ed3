import { readdirSync, readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

process.env.RECHECK_BACKEND = 'pure'

type Found = { readonly place: string; readonly literal: string }

/** Every regular expression of a source file, from its syntax tree. */
function literalsIn(file: string): readonly Found[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true)
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      found.push({ place: `${file}:${line}`, literal: node.text })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Whether a file makes a regular expression from text. */
function constructs(file: string): boolean {
  return /\bRegExp\(/.test(readFileSync(file, 'utf8'))
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name}`)
const literals = files.flatMap(literalsIn)

function partsOf(literal: string): { readonly source: string; readonly flags: string } {
  const end = literal.lastIndexOf('/')
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) }
}

/** Texts that repeat what an expression is made of, ending in what it hardly expects. */
function floodsFor(source: string, length: number): readonly string[] {
  const own = source.replace(/\\[a-zA-Z]|[\\()[\]{}|?*+^$]/g, '') || 'x'
  const units = ['0', '1.', '1,', ' ', '\t', '\n', 'a', 'A-', '-', '_', '"', '<', 'tỷ ', '12.345', '0 ', own]
  return units.map((unit) => `${unit.repeat(Math.ceil(length / unit.length)).slice(0, length)}\0`)
}

/** How long a text takes, in milliseconds. */
function onceThrough(expression: RegExp, text: string): number {
  const start = performance.now()
  text.replace(expression, '')
  return performance.now() - start
}

/** The least of some times. */
function timeOf(expression: RegExp, text: string): number {
  return Math.min(...Array.from({ length: 5 }, () => onceThrough(expression, text)))
}

/** Below this, in milliseconds, a time is noise. */
const noise = 8

/** How much longer twice the text takes, by the quieter of two measurements. */
function growthOf(expression: RegExp, text: string): number {
  const half = text.slice(text.length / 2)
  return Math.min(...[1, 2].map(() => timeOf(expression, text) / timeOf(expression, half)))
}

test('expressions are found', () => {
  expect(literals.length).toBeGreaterThan(50)
})

test('none is made from text', () => {
  expect(files.filter(constructs)).toEqual([])
})

describe.each(literals)('$place $literal', ({ literal }) => {
  const { source, flags } = partsOf(literal)

  test('is safe by analysis', () => {
    expect(checkSync(source, flags, { timeout: 10_000 }).status).toBe('safe')
  })

  test('takes at most 2.5 times longer on twice the text', () => {
    const expression = new RegExp(source, flags)
    for (const text of floodsFor(source, 100_000)) {
      expect(onceThrough(expression, text.slice(-25_000)), 'milliseconds for 25,000 characters').toBeLessThan(200)
      if (timeOf(expression, text) < noise) continue
      for (const flood of [text, text.slice(50_000)]) {
        expect(growthOf(expression, flood), JSON.stringify(text.slice(0, 20))).toBeLessThanOrEqual(2.5)
      }
    }
  })
})
