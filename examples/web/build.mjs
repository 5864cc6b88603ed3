// @ts-check
// Bundles the page into examples/web/dist, which opens from disk: node examples/web/build.mjs
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const folder = 'examples/web'
const dist = join(folder, 'dist')

await build({
  entryPoints: [join(folder, 'app/page.mjs')],
  outfile: join(dist, 'page.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  legalComments: 'none',
  logOverride: { 'ignored-bare-import': 'silent' },
})
for (const name of ['index.html', 'page.css']) copyFileSync(join(folder, name), join(dist, name))

const sizes = ['page.js', 'page.css', 'index.html'].map((name) => {
  const bytes = readFileSync(join(dist, name))
  return `${name} ${(bytes.length / 1000).toFixed(1)} kB, ${(gzipSync(bytes, { level: 9 }).length / 1000).toFixed(1)} kB gzip`
})
console.log(`${dist}: ${sizes.join('; ')}`)
