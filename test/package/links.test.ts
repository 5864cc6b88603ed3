import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const [{ files }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
)
const packed: ReadonlySet<string> = new Set(files.map(({ path }: { readonly path: string }) => path))

/** Where the links of a page lead, as paths of the package. */
function linksOf(page: string): readonly string[] {
  const links = readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)
  return Array.from(links, ([, target = '']) => join(dirname(page), target))
}

const pages = [...packed].filter((path) => path.endsWith('.md'))

test.each(pages)('the links of %s lead to files of the package', (page) => {
  expect(linksOf(page).filter((target) => !packed.has(target))).toEqual([])
})

test('neither tests nor the built site are packed', () => {
  expect([...packed].filter((path) => /^(?:test|docs\/api|node_modules|coverage)\//.test(path))).toEqual([])
})
