import { interopCodes, usageError } from '../result/index.ts'

/** Refuses a delimiter of an untyped caller that is none. */
export function checkDelimiter(delimiter: string): void {
  if ([',', ';', '\t'].includes(delimiter)) return
  throw usageError(interopCodes, 'interop.delimiter', {
    path: ['delimiter'],
    expected: '"," | ";" | "\\t"',
    received: delimiter,
  })
}
