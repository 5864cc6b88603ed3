// @ts-check
// Uses the packed package as its users do: npm run test:consumers. Everything is installed into a temporary folder.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const use = fileURLToPath(new URL('use', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'ktxh-consumers-'))
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'
const versions = { node20: 'node@20', node24: 'node@24', deno: 'deno@2.9.6', bun: 'bun@1.4.5' }
const compilers = {
  'TypeScript 5.9': 'typescript@5.9.3',
  'TypeScript 6': 'typescript@6.0.3',
  'TypeScript 7': 'typescript@7.0.2',
}
const resolutions = /** @type {const} */ ([
  ['bundler', 'esnext'],
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
])

/** @type {{ consumer: string, way: string, said: string, ok: boolean }[]} */
const rows = []

try {
  const tarball = pack()
  install('.', tarball)
  cpSync(use, folder, { recursive: true })
  for (const [tool, version] of Object.entries(versions)) install(tool, version)
  for (const [name, version] of Object.entries(compilers)) install(toFolder(name), version)
  for (const node of ['node20', 'node24']) runNode(toolOf(node, 'node'))
  runDeno(toolOf('deno', 'deno'))
  runBun(toolOf('bun', 'bun'))
  for (const name of Object.keys(compilers)) compile(name)
  await openInChromium()
  run(
    'JSR',
    'dry run of publishing',
    toolOf('deno', 'deno'),
    ['publish', '--dry-run', '--allow-dirty', '--quiet'],
    root,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const failed = rows.filter(({ ok }) => !ok)
console.log(`\n${rows.length - failed.length} of ${rows.length} consumers passed`)
process.exitCode = failed.length === 0 ? 0 : 1

/** The packed package, as it would be published. */
function pack() {
  const [{ filename, size, unpackedSize, entryCount }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    }),
  )
  console.log(`${filename}: ${entryCount} files, ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked\n`)
  return join(folder, filename)
}

/** @param {string} where @param {string} what */
function install(where, what) {
  const prefix = join(folder, where)
  execFileSync(
    'npm',
    ['install', '--prefix', prefix, '--no-audit', '--no-fund', '--loglevel=error', '--no-save', what],
    {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
}

/** @param {string} tool @param {string} name */
function toolOf(tool, name) {
  return join(folder, tool, 'node_modules', '.bin', name)
}

/** @param {string} node */
function runNode(node) {
  const consumer = `Node ${versionOf(node)}`
  run(consumer, 'ESM', node, ['esm.mjs'])
  run(consumer, 'CommonJS', node, ['commonjs.cjs'])
}

/** @param {string} deno */
function runDeno(deno) {
  const consumer = versionOf(deno).replace('deno', 'Deno').replace(/ \(.*/s, '')
  const options = ['--node-modules-dir=manual', '--no-remote']
  run(consumer, 'ESM', deno, ['run', ...options, '--allow-read', '--allow-env', 'esm.mjs'])
  run(consumer, 'types', deno, ['check', ...options, 'typed.ts', 'typed-schema.ts'])
}

/** @param {string} bun */
function runBun(bun) {
  const consumer = `Bun ${versionOf(bun)}`
  run(consumer, 'ESM', bun, ['esm.mjs'])
  run(consumer, 'CommonJS', bun, ['commonjs.cjs'])
}

/** @param {string} name */
function compile(name) {
  const tsc = join(folder, toFolder(name), 'node_modules', 'typescript', 'bin', 'tsc')
  for (const [moduleResolution, module] of resolutions) {
    const commonJs = moduleResolution === 'bundler' ? [] : ['typed-commonjs.cts']
    check('', ['ES2022'], ['typed.ts', ...commonJs])
    check(' with ktxh/schema', ['ES2022', 'DOM'], ['typed-schema.ts'])

    /** @param {string} suffix @param {readonly string[]} lib @param {readonly string[]} files */
    function check(suffix, lib, files) {
      const config = join(folder, `tsconfig.json`)
      writeFileSync(
        config,
        JSON.stringify({
          compilerOptions: {
            module,
            moduleResolution,
            target: 'ES2022',
            lib,
            types: [],
            strict: true,
            exactOptionalPropertyTypes: true,
            noUncheckedIndexedAccess: true,
            skipLibCheck: false,
            noEmit: true,
          },
          files,
        }),
      )
      run(name, `${moduleResolution}${suffix}`, process.execPath, [tsc, '-p', config])
    }
  }
}

async function openInChromium() {
  const bundle = await build({
    entryPoints: [join(folder, 'esm.mjs')],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  })
  const script = bundle.outputFiles[0]?.text ?? ''
  const page = join(folder, 'page.html')
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><body>failed</body><script>${script.replaceAll('</script', '<\\/script')}</script>`,
  )
  if (!existsSync(chromium)) return report('Chromium', 'one-file bundle', `${chromium} is not there`, false)
  const dom = spawnSync(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--virtual-time-budget=15000',
      '--dump-dom',
      `file://${page}`,
    ],
    { encoding: 'utf8' },
  )
  const said = /<body>passed: (.*)<\/body>/s.exec(dom.stdout)?.[1]
  report(versionOf(chromium).replace(/ built on.*/s, ''), 'one-file bundle', said ?? dom.stdout, said !== undefined)
}

/** @param {string} consumer @param {string} way @param {string} command @param {readonly string[]} options @param {string} [cwd] */
function run(consumer, way, command, options, cwd = folder) {
  const { status, stdout, stderr } = spawnSync(command, options, { cwd, encoding: 'utf8' })
  report(consumer, way, status === 0 ? stdout.trim() || 'no complaint' : `${stdout}${stderr}`, status === 0)
}

/** @param {string} consumer @param {string} way @param {string} said @param {boolean} ok */
function report(consumer, way, said, ok) {
  rows.push({ consumer, way, said, ok })
  console.log(`${ok ? 'passed' : 'FAILED'}  ${consumer.padEnd(24)} ${way.padEnd(28)} ${said}`)
}

/** @param {string} command */
function versionOf(command) {
  return execFileSync(command, ['--version'], { encoding: 'utf8' }).trim()
}

/** @param {string} name */
function toFolder(name) {
  return name.toLowerCase().replaceAll(' ', '-')
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${Math.round(bytes / 1000)} kB`
}
