import { type Issue, type IssueCode, type IssueDetail, issue } from '../result/index.ts'
import type { CsvField } from './csv-lines.ts'
import { type CsvTable, valueOfField } from './csv-table.ts'

/** The header of an SDMX-CSV message: where each component stands, and whether its values come with a name. */
export type SdmxHeader = ReadonlyMap<string, { readonly index: number; readonly labelled: boolean }>

/** One line of an SDMX-CSV message, read by the names of its components. */
export type SdmxLine = {
  /** The value of a component; none where its column is missing or its field is empty. */
  readonly value: (component: string) => string | undefined
  /** An issue in the field of a component. */
  readonly issueIn: (component: string, code: IssueCode, detail?: IssueDetail) => Issue
}

const labelMark = ': '

/** The components by their ids; a header "INDICATOR: Chỉ tiêu" says that the values have names as well. */
export function sdmxHeader({ columns }: CsvTable): SdmxHeader {
  return new Map(
    columns.map((column, index) => {
      const [component = ''] = column.split(labelMark)
      return [component, { index, labelled: column.includes(labelMark) }]
    }),
  )
}

/** A line of the table, the header being line 0. */
export function sdmxLine(header: SdmxHeader, fields: readonly CsvField[], line: number): SdmxLine {
  const fieldOf = (component: string) => fields[header.get(component)?.index ?? -1]
  return {
    value: (component) => {
      const text = valueOfField(fieldOf(component)) ?? undefined
      return header.get(component)?.labelled === true ? text?.split(labelMark)[0] : text
    },
    issueIn: (component, code, detail = {}) => {
      const span = fieldOf(component)?.span
      return issue(code, { path: [line, component], ...(span === undefined ? {} : { span }), ...detail })
    },
  }
}
