import { columnarCodes, expectShape, type Result, usageError } from '../result/index.ts'
import { unitOf } from '../unit/index.ts'
import { finishColumn, startColumn } from './column-builder.ts'
import type { Place } from './csv-layout.ts'
import { type CsvColumn, type CsvOptions, csvOptionsShape } from './csv-options.ts'
import { type CsvReader, csvReader, stop, takeChunk, takeEnd } from './csv-reader.ts'
import type { CsvTable } from './csv-table.ts'
import { resultUnlessNoted } from './issue-list.ts'
import { stream } from './iterable.ts'
import { finishKeys, startKeys } from './key-builder.ts'
import { mapValues } from './map-values.ts'

/**
 * Reads columns from a CSV file of any size as its bytes arrive: from a Node or web stream, a file, or chunks in an array.
 * The first record holds the titles. Empty cells are missing figures, blank lines are passed over; everything else that is
 * no numeral of the notation comes back as an issue with its line and title, and then there is no table. Vietnamese notation
 * is read as `parseNumber` reads it, with its issues and warnings. Throws a
 * `UsageError` for unknown units and for a source of anything but bytes.
 *
 * @vi đọc CSV thành cột
 * @example
 * const bytes = Uint8Array.from('xa;ke_hoach;thuc_hien\nA;1.250,5;1.000\nB;;12', (letter) => letter.charCodeAt(0))
 * const columns = { planned: { title: 'ke_hoach', unit: 'millionVnd' }, actual: { title: 'thuc_hien', unit: 'millionVnd' } }
 * const table = valueOf(await readCsv([bytes], { columns, keys: { commune: 'xa' }, notation: 'vietnamese', separator: ';' }))
 * columnToStrings(table.columns.planned)
 * //=> ['1250.5', undefined]
 */
export async function readCsv<N extends string, K extends string = never>(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: CsvOptions<N, K>,
): Promise<Result<CsvTable<N, K>>> {
  expectShape(stream, source, 'source')
  expectShape(csvOptionsShape, options, 'options')
  for (const { unit } of Object.values<CsvColumn>(options.columns)) unitOf(unit, options.units)
  const reader = csvReader(options)
  for await (const chunk of source) {
    if (options.signal?.aborted === true) stop(reader, 'columnar.aborted')
    if (reader.stopped) break
    if (!(chunk instanceof Uint8Array)) throw usageError(columnarCodes, 'columnar.notBytes', { received: chunk })
    takeChunk(reader, chunk)
    options.onProgress?.({ bytes: reader.bytes, rows: reader.rows })
  }
  if (!reader.stopped) takeEnd(reader)
  return resultUnlessNoted(reader.issues, () => tableOf(reader, options), reader.warnings)
}

function tableOf<N extends string, K extends string>(
  { rows, layout }: CsvReader,
  { columns, keys }: CsvOptions<N, K>,
): CsvTable<N, K> {
  const builderOf = <B>(places: readonly Place<B>[] | undefined, wanted: string, otherwise: () => B) =>
    places?.find(({ name }) => name === wanted)?.builder ?? otherwise()
  return {
    rows,
    columns: mapValues(columns, (name) =>
      finishColumn(builderOf(layout?.numbers, name, startColumn), columns[name].unit),
    ),
    keys: mapValues(keys, (name) => finishKeys(builderOf(layout?.keys, name, startKeys))),
  }
}
