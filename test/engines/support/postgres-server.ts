import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Engine } from '../../support/sql/engine.ts'
import { freePort } from './free-port.ts'
import { runProcess } from './run-process.ts'

/** A PostgreSQL server of our own. */
export type PostgresServer = Engine & {
  readonly port: number
  readonly password: string
  /** Copies tab-separated lines into a table. */
  readonly copy: (table: string, lines: string) => Promise<void>
  /** What the server says of itself. */
  readonly version: string
}

/** PostgreSQL refuses to run as root; nobody has neither files nor rights. */
const nobody = { uid: 65534, gid: 65534 }
const unprivileged = process.getuid?.() === 0 ? nobody : undefined

/** Starts a server in a folder of its own, on the loopback interface and with a password, and stops it on `close`. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = binaries()
  const folder = mkdtempSync(join(tmpdir(), 'ktxh-postgres-'))
  const [data, passwordFile] = [join(folder, 'data'), join(folder, 'password')]
  const password = randomBytes(18).toString('hex')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (unprivileged) for (const path of [folder, passwordFile]) chownSync(path, unprivileged.uid, unprivileged.gid)
  const run = (program: string, args: readonly string[]) =>
    runProcess(join(bin, program), args, { as: unprivileged, cwd: folder })
  await run('initdb', [
    '-D',
    data,
    '-U',
    'ktxh',
    '-A',
    'scram-sha-256',
    '--pwfile',
    passwordFile,
    '-E',
    'UTF8',
    '--locale',
    'C',
  ])
  const port = await freePort()
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_wal_size=4GB`
  await run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start'])
  const stop = async () => {
    await run('pg_ctl', ['-D', data, '-w', '-m', 'fast', 'stop'])
    rmSync(folder, { recursive: true, force: true })
  }
  const engine = engineOn(bin, port, password, stop)
  const [[version = ''] = []] = (await engine.rows('SHOW server_version')) as string[][]
  return { ...engine, version }
}

function engineOn(
  bin: string,
  port: number,
  password: string,
  stop: () => Promise<void>,
): Omit<PostgresServer, 'version'> {
  const psql = (input: string) =>
    runProcess(
      join(bin, 'psql'),
      ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-h', '127.0.0.1', '-p', String(port), '-U', 'ktxh', '-d', 'postgres'],
      {
        input,
        env: { PGPASSWORD: password },
      },
    )
  return {
    dialect: 'postgres',
    port,
    password,
    run: async (statement) => {
      await psql(`${statement};\n`)
    },
    rows: async (query) =>
      copied(
        await psql(
          query.startsWith('SHOW') || query.startsWith('EXPLAIN')
            ? `\\pset format unaligned\n\\pset tuples_only on\n${query};\n`
            : `COPY (${query}) TO STDOUT;\n`,
        ),
      ),
    copy: async (table, lines) => {
      await psql(`COPY ${table} FROM STDIN;\n${lines}\\.\n`)
    },
    close: stop,
  }
}

function copied(text: string): readonly (readonly (string | null)[])[] {
  const lines = text.split('\n').filter((line) => line !== '')
  return lines.map((line) => line.split('\t').map((value) => (value === '\\N' ? null : value)))
}

/** The folder that holds the server's programs. */
function binaries(): string {
  const versions = '/usr/lib/postgresql'
  const installed = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...installed.map((version) => join(versions, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ]
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')))
  if (found === undefined)
    throw new Error('PostgreSQL is not installed: no initdb and pg_ctl (Debian: apt-get install postgresql)')
  return found
}
