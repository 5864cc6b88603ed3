import { tableDefinition } from '../../support/sql/table.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

/** A coordinator whose table lies on two workers. */
export type ShardedPostgres = PostgresServer & { readonly workers: readonly PostgresServer[] }

/** How many workers there are; a row lies on the worker that its id leaves as remainder. */
const shards = 2

/** Starts three servers and lays a table over the two workers as foreign partitions. */
export async function startShardedPostgres(): Promise<ShardedPostgres> {
  const [coordinator, ...workers] = (await Promise.all(Array.from({ length: shards + 1 }, startPostgres))) as [
    PostgresServer,
    ...PostgresServer[],
  ]
  for (const [shard, worker] of workers.entries()) await worker.run(withShard(tableDefinition(`facts_${shard}`, types)))
  await coordinator.run('CREATE EXTENSION postgres_fdw')
  await coordinator.run(`${withShard(tableDefinition('facts', types))} PARTITION BY LIST (shard)`)
  for (const [shard, worker] of workers.entries()) await coordinator.run(foreignPartition(shard, worker))
  return {
    ...coordinator,
    workers,
    copy: async (table, lines) => {
      const all = lines.split('\n').filter((line) => line !== '')
      const of = (shard: number) => all.filter((line) => Number.parseInt(line, 10) % shards === shard)
      await Promise.all(
        workers.map((worker, shard) =>
          worker.copy(
            `${table}_${shard}`,
            of(shard)
              .map((line) => `${line}\t${shard}\n`)
              .join(''),
          ),
        ),
      )
      await Promise.all(workers.map((worker) => worker.run('ANALYZE')))
      await coordinator.run('ANALYZE')
    },
    close: async () => {
      for (const server of [coordinator, ...workers]) await server.close()
    },
  }
}

const types = { figure: 'NUMERIC', text: 'TEXT' }

function withShard(definition: string): string {
  return definition.replace(/\)$/, ', shard INTEGER)')
}

function foreignPartition(shard: number, { port, password }: PostgresServer): string {
  const name = `worker_${shard}`
  return [
    `CREATE SERVER ${name} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '${port}', dbname 'postgres', async_capable 'true', extensions 'postgres_fdw', fetch_size '10000')`,
    `CREATE USER MAPPING FOR ktxh SERVER ${name} OPTIONS (user 'ktxh', password '${password}')`,
    `CREATE FOREIGN TABLE facts_${shard} PARTITION OF facts FOR VALUES IN (${shard}) SERVER ${name}`,
    'ALTER SYSTEM SET enable_partitionwise_aggregate = on',
    'SELECT pg_reload_conf()',
  ].join(';\n')
}
