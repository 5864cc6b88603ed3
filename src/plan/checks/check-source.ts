import { isRecord, type Path } from '../../result/index.ts'
import type { Source } from '../../source/index.ts'
import { type Check, noteMalformed } from './check.ts'
import { checkReference } from './check-reference.ts'

/** A source names one of the plan's documents. */
export function checkSource(check: Check, source: Source, path: Path): void {
  if (isRecord(source)) checkReference(check, 'documents', source.document, [...path, 'source'], 'document')
  else noteMalformed(check, [...path, 'source'], '{ document, section }', source)
}
