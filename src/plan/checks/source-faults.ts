import type { Path } from '../../result/index.ts'
import type { Source } from '../../source/index.ts'
import { type CheckContext, referenceFaults } from './check-context.ts'
import { type Faults, isRecord, malformed } from './faults.ts'

/** The faults of a source: the document that it names is one of the plan's. */
export function* sourceFaults(context: CheckContext, source: Source, path: Path): Faults {
  if (!isRecord(source)) return yield malformed(path, '{ document, section }', source)
  yield* referenceFaults(context, 'documents', source.document, [...path, 'document'])
}
