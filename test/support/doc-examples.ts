import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'

/** A piece of code in a doc comment or a Markdown file, with the line where it begins. */
export type DocExample = { readonly file: string; readonly line: number; readonly code: string }

/** What an expression of an example came to, and what the `//=>` behind it promises. */
export type Check = { readonly line: number; readonly actual: unknown; readonly promised: unknown }

/** The `@example`s of a source file, or the `ts` blocks of a Markdown file. */
export function examplesIn(file: string): readonly DocExample[] {
  const text = readFileSync(file, 'utf8')
  const pattern = file.endsWith('.md') ? /^```ts\n(.*?)^```$/gms : /^ *\* @example\n(.*?)(?=^ *\*\/|^ *\* @)/gms
  return Array.from(text.matchAll(pattern), ({ index, 1: block = '' }) => ({
    file,
    line: text.slice(0, index).split('\n').length + 1,
    code: file.endsWith('.md') ? block : block.replace(/^ *\* ?/gm, ''),
  }))
}

/** Runs an example with these names in scope, and gives what there is to compare. */
export async function run(example: DocExample, names: Readonly<Record<string, unknown>>): Promise<readonly Check[]> {
  const checks: Check[] = []
  const check = (line: number, actual: unknown, promised: unknown) => checks.push({ line, actual, promised })
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  const body = new AsyncFunction(...Object.keys(names), '$check', '$load', `{ ${toJavaScript(example)} }`)
  await body(...Object.values(names), check, load)
  return checks
}

/** A module of the package by its public name, from its source; any other by its own name. */
function load(name: string): Promise<Record<string, unknown>> {
  if (!/^ktxh(\/|$)/.test(name)) return import(name)
  const entry = name.slice('ktxh/'.length) || 'index'
  const file = [`src/${entry}.ts`, `src/${entry}/index.ts`].find((path) => existsSync(path))
  if (file === undefined) throw new Error(`no entry ${name}`)
  return import(resolve(file))
}

/** Imports become calls of `$load`, and whatever stands before a `//=>` is handed to `$check` with what follows. */
function toJavaScript({ file, line, code }: DocExample): string {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true)
  const statements = source.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return toLoad(statement)
    const promise = promisedAfter(code, statement.end)
    const at = line + source.getLineAndCharacterOfPosition(statement.getStart()).line
    return promise === undefined ? statement.getText() : toCheck(statement, at, promise)
  })
  const promises = code.split('//=>').length - 1
  const checks = statements.filter((text) => text.includes('$check(')).length
  if (checks !== promises) throw new Error(`${file}:${line}: a //=> stands behind no expression`)
  return ts.transpileModule(statements.join('\n'), { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText
}

function toLoad({ importClause, moduleSpecifier }: ts.ImportDeclaration): string {
  const bindings = importClause?.namedBindings
  if (importClause?.isTypeOnly || bindings === undefined || !ts.isNamedImports(bindings)) return ''
  const names = bindings.elements
    .filter((element) => !element.isTypeOnly)
    .map(({ name, propertyName }) => (propertyName ? `${propertyName.text}: ${name.text}` : name.text))
  return `const { ${names.join(', ')} } = await $load(${moduleSpecifier.getText()})`
}

function toCheck(statement: ts.Statement, line: number, promise: string): string {
  if (ts.isExpressionStatement(statement)) return `$check(${line}, ${statement.expression.getText()}, (${promise}))`
  const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name.getText() : ''
  return declared ? `${statement.getText()}\n$check(${line}, ${declared}, (${promise}))` : ''
}

/** The literal behind `//=>` on the same line or the next one; it may go on in further comment lines. */
function promisedAfter(code: string, end: number): string | undefined {
  const promise = /^[ \t]*\n?[ \t]*\/\/=>(.*(?:\n[ \t]*\/\/(?!=>).*)*)/.exec(code.slice(end))
  return promise?.[1]?.replace(/^[ \t]*\/\//gm, '')
}
