import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runProcess } from './run-process.ts'

/** The version that was tried; it runs on Java 17. */
const pyspark = 'pyspark==4.3.0'

/** What a cluster is asked: statements, a table's columns with their types and its lines, and queries. */
export type SparkJob = {
  readonly statements?: readonly string[]
  readonly columns?: readonly (readonly [name: string, type: string])[]
  readonly lines?: string
  readonly queries: readonly { readonly name: string; readonly sql: string }[]
}

/** What the cluster answered: the rows of each query, and what it says of itself. */
export type SparkAnswers = {
  readonly rows: (query: string) => readonly (readonly (string | null)[])[]
  readonly about: string
  /** Throws the answers away. */
  readonly close: () => void
}

/** Runs queries on a local cluster of two worker processes, which ends with them. */
export async function askSpark({
  statements = [],
  columns = [],
  lines = '',
  queries,
}: SparkJob): Promise<SparkAnswers> {
  const python = await pythonWithSpark()
  const folder = mkdtempSync(join(tmpdir(), 'ktxh-spark-'))
  writeFileSync(join(folder, 'rows.tsv'), lines)
  writeFileSync(join(folder, 'job.json'), JSON.stringify({ statements, columns, queries }))
  const script = fileURLToPath(new URL('spark-answers.py', import.meta.url))
  const about = await runProcess(python, [script, folder], { env: javaHome(), cwd: folder })
  const fileOf = (query: string) => `answers-${queries.findIndex(({ name }) => name === query)}.tsv`
  return {
    rows: (query) => answersIn(join(folder, fileOf(query))),
    about: about.trim(),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function answersIn(file: string): readonly (readonly (string | null)[])[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines.map((line) => line.split('\t').map((value) => (value === '\\N' ? null : value)))
}

/** A virtual environment with Spark, made on first use and kept for the next run. */
async function pythonWithSpark(): Promise<string> {
  const folder = process.env.KTXH_SPARK_VENV ?? join(tmpdir(), 'ktxh-engines', 'spark')
  const python = join(folder, 'bin', 'python')
  if (!existsSync(python)) {
    mkdirSync(folder, { recursive: true })
    await runProcess('python3', ['-m', 'venv', folder])
  }
  await runProcess(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', pyspark])
  return python
}

/** The Java that Spark was tried on, if it is where Debian puts it; else the one on the path. */
function javaHome(): Record<string, string> {
  const folder = '/usr/lib/jvm'
  const installed = existsSync(folder) ? readdirSync(folder) : []
  const found = installed.find((name) => name.includes('17') && existsSync(join(folder, name, 'bin', 'java')))
  return found === undefined ? {} : { JAVA_HOME: join(folder, found) }
}
