// @ts-check
// Executes the notebook against the packed library: node examples/notebook/run.mjs [--write]
// With --write the executed notebook replaces the committed one; without it, its outputs must be the committed ones.
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const name = 'lang-son-2021.ipynb'
const notebook = join('examples/notebook', name)
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const installed = ['deno@2.9.6', `vega@${devDependencies.vega}`, `vega-lite@${devDependencies['vega-lite']}`]
const debian = ['jupyter-nbconvert', 'jupyter-client', 'python3-nbconvert', 'python3-jupyter-client', 'jupyter-core']

requireJupyter()
const folder = mkdtempSync(join(tmpdir(), 'ktxh-notebook-'))
try {
  prepare()
  const executed = executeWhole()
  if (process.argv.includes('--write')) writeNotebook(executed)
  else compare(executed)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Jupyter's nbconvert comes from Debian, where this may install it. */
function requireJupyter() {
  const found = () => spawnSync('jupyter-nbconvert', ['--version']).status === 0
  if (found()) return
  if (process.getuid?.() === 0) {
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...debian], { stdio: 'inherit' })
  }
  if (found()) return
  console.error(
    `jupyter-nbconvert is missing, so the notebook was not run. On Debian: apt-get install ${debian.join(' ')}`,
  )
  process.exit(1)
}

/** A folder with the packed library, the kernel and the notebook. */
function prepare() {
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { encoding: 'utf8' }).trim()
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }')
  npm('install', '--no-audit', '--no-fund', '--silent', join(folder, packed), ...installed)
  const kernel = join(folder, 'kernels/deno')
  mkdirSync(kernel, { recursive: true })
  const argv = [join(folder, 'node_modules/.bin/deno'), 'jupyter', '--kernel', '--conn', '{connection_file}']
  writeFileSync(join(kernel, 'kernel.json'), JSON.stringify({ argv, display_name: 'Deno', language: 'typescript' }))
  copyFileSync(notebook, join(folder, name))
}

/** @param {string[]} args */
function npm(...args) {
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Deno's kernel, when the machine is busy, says that a cell is done before it sends its result, which is then lost: try again. */
function executeWhole() {
  for (let attempt = 1; attempt <= 6; attempt += 1) {
    const executed = JSON.parse(readFileSync(execute(), 'utf8'))
    if (withoutResult(executed).length === 0) return executed
    console.error(`attempt ${attempt}: no result came from the cells ${withoutResult(executed).join(', ')}`)
  }
  console.error('the kernel lost results each time')
  process.exit(1)
}

/** The cells that end in an expression and show nothing. @param {{ cells: Cell[] }} executed */
function withoutResult({ cells }) {
  return cells.flatMap(({ cell_type, source, outputs }, index) =>
    cell_type === 'code' && outputs?.length === 0 && !/^import /.test(source.at(-1) ?? '') ? [index + 1] : [],
  )
}

/** Runs every cell; a cell that throws ends it. */
function execute() {
  const env = { ...process.env, JUPYTER_PATH: folder, DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' }
  const args = [
    '--to',
    'notebook',
    '--execute',
    name,
    '--output',
    'executed.ipynb',
    '--ExecutePreprocessor.timeout=120',
  ]
  execFileSync('jupyter-nbconvert', args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] })
  return join(folder, 'executed.ipynb')
}

/** @typedef {{ cell_type: string, source: string[], outputs?: { data?: object, text?: string[] }[], metadata: object }} Cell */

/** Without what differs from run to run: times, and the kernel's own version. @param {{ cells: Cell[] }} executed */
function settled(executed) {
  const cells = executed.cells.map((cell) => ({ ...cell, metadata: {} }))
  const metadata = { kernelspec: { display_name: 'Deno', language: 'typescript', name: 'deno' } }
  return `${JSON.stringify({ ...executed, cells, metadata }, null, 1)}\n`
}

/** @param {{ cells: Cell[] }} executed */
function writeNotebook(executed) {
  writeFileSync(notebook, settled(executed))
  console.log(`${notebook}: executed and written`)
}

/** @param {{ cells: Cell[] }} executed */
function compare(executed) {
  const code = executed.cells.filter(({ cell_type }) => cell_type === 'code')
  if (settled(executed) !== settled(JSON.parse(readFileSync(notebook, 'utf8')))) {
    console.error(
      `${notebook}: the outputs are not those that are committed; run it with --write and look at the difference`,
    )
    process.exit(1)
  }
  console.log(`${notebook}: ${code.length} cells executed, the outputs are the committed ones`)
}
