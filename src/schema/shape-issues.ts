import type * as z from 'zod'
import { type Issue, type IssueCode, isRecord, issue, issueCodes, type Path } from '../result/index.ts'

type Fault = z.core.$ZodIssue
type UnionFault = z.core.$ZodIssueInvalidUnion

/** What zod found, as issues of our own; their paths lead on from the one given. */
export function* shapeIssues(faults: readonly Fault[], within: Path): Generator<Issue, void> {
  for (const fault of faults)
    yield* issuesOf(fault, [...within, ...fault.path.filter((key) => typeof key !== 'symbol')])
}

function* issuesOf(fault: Fault, path: Path): Generator<Issue, void> {
  switch (fault.code) {
    case 'unrecognized_keys':
      for (const key of fault.keys) yield issue('schema.unknownField', { path: [...path, key] })
      return
    case 'invalid_union':
      return yield* unionIssues(fault, path)
    case 'invalid_value':
      return yield valueIssue('schema.notAnOption', path, fault.values.join(' | '), fault.input)
    case 'too_small':
      return yield valueIssue('schema.length', path, `≥ ${fault.minimum}`, fault.input)
    case 'too_big':
      return yield valueIssue('schema.length', path, `≤ ${fault.maximum}`, fault.input)
    case 'invalid_type':
      return yield valueIssue('schema.wrongType', path, fault.expected, fault.input)
    default:
      yield readerIssue(fault, path)
  }
}

function valueIssue(code: IssueCode, path: Path, expected: string, received: unknown): Issue {
  return received === undefined
    ? issue('schema.missing', { path, expected })
    : issue(code, { path, expected, received })
}

/** A reader of text leaves its own issue as `params`. */
function readerIssue(fault: Fault, path: Path): Issue {
  const params: unknown = fault.code === 'custom' ? fault.params : undefined
  return isIssue(params) ? { ...params, path } : valueIssue('schema.wrongType', path, fault.message, fault.input)
}

function isIssue(value: unknown): value is Issue {
  return isRecord(value) && typeof value.code === 'string' && Object.hasOwn(issueCodes, value.code)
}

function* unionIssues(fault: UnionFault, path: Path): Generator<Issue, void> {
  if (fault.inclusive !== false && fault.discriminator !== undefined) {
    const kind = isRecord(fault.input) ? fault.input[fault.discriminator] : undefined
    return yield valueIssue('schema.notAnOption', path, (fault.options ?? []).join(' | '), kind)
  }
  const [closest, ...others] = fault.errors.filter((faults) => faults.every(isWithinForm))
  if (closest !== undefined && others.length === 0) yield* shapeIssues(closest, path)
  else yield valueIssue('schema.noVariant', path, fault.message, fault.input)
}

/** Whether a fault leaves the form of an object recognisable: it lies in a field that is there, or in the text read. */
function isWithinForm({ code, path, input }: Fault): boolean {
  return code === 'custom' || (path.length > 0 && input !== undefined) || path.length > 1
}
