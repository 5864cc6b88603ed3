import { type DecimalString, isDecimalString, signOf } from '../decimal/index.ts'
import {
  anObject,
  expectShape,
  type Issue,
  type IssueDetail,
  issue,
  limits,
  listOf,
  refuse,
  unitCodes,
} from '../result/index.ts'
import { standardUnits } from './standard-units.ts'

/**
 * A row of a unit table.
 *
 * @vi đơn vị tính
 */
export type UnitDefinition<U extends string = string> = {
  readonly code: U
  /** The kind of thing measured; only units of one dimension compare, add and convert. */
  readonly dimension: string
  /** How many base units of the dimension one such unit is. */
  readonly factor: DecimalString
  readonly vi: string
  readonly en: string
  /** Other spellings found in documents. */
  readonly spellings?: readonly string[]
  /** For a yield or density: the dimension divided and the one it is divided by, base unit by base unit. */
  readonly quotient?: { readonly of: string; readonly per: string }
}

/** What a caller writes to declare a unit: a counted noun needs neither dimension nor factor. */
export type UnitDeclaration<U extends string = string> = {
  readonly code: U
  readonly vi: string
  readonly en: string
  readonly dimension?: string
  readonly factor?: string
  readonly spellings?: readonly string[]
  readonly quotient?: { readonly of: string; readonly per: string }
}

/** All standard units as rows. */
export const standardUnitRows: readonly UnitDefinition[] = /* @__PURE__ */ toRows(standardUnits)

function toRows(table: typeof standardUnits): readonly UnitDefinition[] {
  return Object.entries(table).map(([code, row]) => Object.freeze(completeUnit({ code, ...row })))
}

const byCode: ReadonlyMap<string, UnitDefinition> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ standardUnitRows.map((row) => [row.code, row]),
)

const standardDimensions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ standardUnitRows.map(({ dimension }) => dimension),
)

/** The row of a unit code among the standard units and the further units given. */
export function findUnit(code: string, units?: readonly UnitDefinition[]): UnitDefinition | undefined {
  // What an untyped caller passes for units and is no list holds no unit.
  const own: readonly UnitDefinition[] = Array.isArray(units) ? units : []
  return byCode.get(code) ?? own.find((row) => row?.code === code)
}

/**
 * A plan's own units, checked. A unit without a dimension counts a noun of its own. Throws a `UsageError` with all
 * faults: codes that are taken by a unit or a dimension or are malformed, factors that are not above zero, missing symbols.
 *
 * @vi khai báo đơn vị
 * @example
 * defineUnits([{ code: 'gift', vi: 'suất quà', en: 'gifts' }])
 * //=> [{ code: 'gift', dimension: 'gift', factor: '1', vi: 'suất quà', en: 'gifts' }]
 */
export function defineUnits<const U extends string>(
  declarations: readonly UnitDeclaration<U>[],
): readonly UnitDefinition<U>[] {
  expectShape(listOf(anObject), declarations, 'declarations')
  const rows = declarations.map(completeUnit)
  refuse(unitIssues(rows), unitCodes)
  return rows
}

function completeUnit<U extends string>(declaration: UnitDeclaration<U>): UnitDefinition<U> {
  return {
    ...declaration,
    dimension: declaration.dimension ?? declaration.code,
    factor: (declaration.factor ?? '1') as DecimalString,
  }
}

const camelCase = /^[a-z][A-Za-z0-9]*$/

/** The faults of a table of further units. */
export function unitIssues(rows: readonly UnitDefinition[], path: readonly (string | number)[] = []): Issue[] {
  const seen = new Set<string>()
  return rows.flatMap((row, index) => {
    const fault = (code: Issue['code'], detail: IssueDetail) => issue(code, { path: [...path, index], ...detail })
    const taken = byCode.has(row.code) || standardDimensions.has(row.code) || seen.has(row.code)
    seen.add(row.code)
    return [
      ...(taken ? [fault('unit.duplicate', { received: row.code })] : []),
      ...(isWellFormed(row) ? [] : [fault('unit.malformed', { received: row.code })]),
    ]
  })
}

function isWellFormed({ code, dimension, factor, vi, en }: UnitDefinition): boolean {
  const names = [code, dimension, vi, en].every(
    (name) => typeof name === 'string' && name !== '' && name.length <= limits.identifierLength,
  )
  return names && camelCase.test(code) && isDecimalString(factor) && signOf(factor) > 0
}
