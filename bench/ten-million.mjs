// node bench/ten-million.mjs [rows]
// A CSV file of 10.6 million rows: bytes to exact results, beside DuckDB's loading of the same file. Each path has a process
// of its own; processor time and the highest resident memory are those of the whole process, less an empty one.
import { spawnSync } from 'node:child_process'
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { randomFrom } from './rows.mjs'

const figures = { planned: 'DECIMAL(18,3)', actual: 'DECIMAL(18,3)' }
const paths = {
  empty: () => report(),
  'DuckDB: two figures to a table': (file) => loadIntoDuckDb(file, 'planned, actual'),
  'ktxh: two figures to exact results': (file) => readAndEvaluate(chunksOf(file)),
  'DuckDB: names and figures to a table': (file) => loadIntoDuckDb(file, '*'),
  'ktxh: names and figures to exact results': (file) => readAndEvaluate(chunksOf(file), { commune: 'commune' }),
  'ktxh: the same through a Node stream': (file) =>
    readAndEvaluate(createReadStream(file, { highWaterMark: 2 ** 20 }), { commune: 'commune' }),
}
const [name, file] = process.argv.slice(2)
if (Object.hasOwn(paths, name ?? '')) await paths[name](file)
else compare(Number(name ?? 10_600_000))

function compare(rows) {
  const folder = mkdtempSync(join(tmpdir(), 'ktxh-bench-'))
  try {
    const file = writeRows(join(folder, 'rows.csv'), rows)
    console.log(`${rows} rows, ${(statSync(file).size / 1e6).toFixed(0)} MB\n`)
    const rounds = [1, 2, 3].map(() => Object.keys(paths).map((path) => [path, runAlone(path, file)]))
    const middle = (path, of) => median(rounds.map((round) => of(Object.fromEntries(round)[path])))
    const perRow = (path) => ((middle(path, ({ cpu }) => cpu) - middle('empty', ({ cpu }) => cpu)) * 1000) / rows
    console.log('| path | processor time, ns a row | × DuckDB | highest memory, MB |\n|---|---|---|---|')
    let reference = 1
    for (const path of Object.keys(paths).slice(1)) {
      if (path.startsWith('DuckDB')) reference = perRow(path)
      const cells = [path, perRow(path).toFixed(0), (perRow(path) / reference).toFixed(2)]
      console.log(`| ${cells.join(' | ')} | ${middle(path, ({ memory }) => memory).toFixed(0)} |`)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

function runAlone(path, file) {
  const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), path, file], {
    encoding: 'utf8',
  })
  const last = stdout.trim().split('\n').at(-1)
  if (!last) throw new Error(stderr)
  return JSON.parse(last)
}

function report(result) {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  console.log(JSON.stringify({ cpu: userCPUTime + systemCPUTime, memory: (maxRSS * 1024) / 1e6, result }))
}

function writeRows(file, rows) {
  const random = randomFrom(7)
  const handle = openSync(file, 'w')
  writeSync(handle, 'commune,planned,actual\n')
  for (let row = 0; row < rows; row += 10_000) {
    writeSync(handle, Array.from({ length: Math.min(10_000, rows - row) }, () => line(random)).join(''))
  }
  closeSync(handle)
  return file
}

function line(random) {
  const places = random.pick([0, 1, 2, 3])
  const planned = 1 + random.below(10 ** (6 + random.below(6)))
  const actual = Math.round(planned * (0.5 + random.next()))
  const commune = String(random.below(3321)).padStart(5, '0')
  return `${commune},${(planned / 10 ** places).toFixed(places)},${(actual / 10 ** places).toFixed(places)}\n`
}

/** Chunks of a file, all in one buffer, which `readCsv` does not hold on to. */
async function* chunksOf(file) {
  const [handle, buffer] = [await open(file), new Uint8Array(2 ** 20)]
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

async function readAndEvaluate(source, keys = {}) {
  const { evaluateColumns, readCsv } = await import('ktxh/columnar')
  const columns = { planned: { title: 'planned', unit: 'millionVnd' }, actual: { title: 'actual', unit: 'millionVnd' } }
  const table = await readCsv(source, { columns, keys })
  if (!table.ok) throw new Error(JSON.stringify(table.issues))
  const policy = { printing: { places: 1, rounding: 'halfUp' } }
  const { length, settled, exact } = evaluateColumns(table.value.columns, { rule: 'completionRatio', policy })
  report({ length, settled, exact })
}

async function loadIntoDuckDb(file, wanted) {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  const columns = Object.entries({ commune: 'VARCHAR', ...figures }).map(([name, type]) => `'${name}': '${type}'`)
  await connection.run(
    `CREATE TABLE figures AS SELECT ${wanted} FROM read_csv('${file}', header = true, columns = {${columns}})`,
  )
  const reader = await connection.runAndReadAll('SELECT count(*) FROM figures')
  report(String(reader.getRows()[0]))
}
