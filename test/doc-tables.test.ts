import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { issueCodeTable, refusedTextTable, unitTable } from './support/doc-tables.ts'

// After a change of the source, `npx vitest run --config .config/vitest.config.ts test/doc-tables.test.ts -u` writes the tables anew.
test.each([
  ['docs/concepts/units.md', unitTable()],
  ['docs/issue-codes.md', issueCodeTable()],
  ['docs/guides/read-text.md', refusedTextTable()],
])('the table of %s is that of the source', async (file, table) => {
  const [before, , after] = readFileSync(file, 'utf8').split(/<!-- \/?table -->\n/)
  const page = `${before}<!-- table -->\n${table}<!-- /table -->\n${after}`
  await expect(page).toMatchFileSnapshot(resolve(file))
})
