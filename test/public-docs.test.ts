import { readdirSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const entries = [
  ...readdirSync('src').filter((name) => name.endsWith('.ts')),
  ...readdirSync('src/plans').map((plan) => `plans/${plan}/index.ts`),
].map((name) => `src/${name}`)

const configuration = ts.getParsedCommandLineOfConfigFile(
  'tsconfig.json',
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (fault) => {
      throw new Error(String(fault.messageText))
    },
  },
)
const program = ts.createProgram(entries, configuration?.options ?? {})
const checker = program.getTypeChecker()

/** What an entry gives to its users. */
function exportsOf(entry: string) {
  const file = program.getSourceFile(entry)
  const symbol = file && checker.getSymbolAtLocation(file)
  return (symbol ? checker.getExportsOfModule(symbol) : []).map((each) => {
    const origin = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each
    const tags = origin.getJsDocTags(checker).map(({ name }) => name)
    return {
      name: each.name,
      comment: ts.displayPartsToString(origin.getDocumentationComment(checker)),
      hasExample: tags.includes('example'),
      isValue: (origin.flags & ts.SymbolFlags.Value) !== 0,
    }
  })
}

describe.each(entries)('%s', (entry) => {
  test('every export has a doc comment', () => {
    expect(
      exportsOf(entry)
        .filter(({ comment }) => comment === '')
        .map(({ name }) => name),
    ).toEqual([])
  })

  test('every function and constant has an example', () => {
    const without = exportsOf(entry).filter(({ isValue, hasExample }) => isValue && !hasExample)
    expect(without.map(({ name }) => name)).toEqual([])
  })
})
