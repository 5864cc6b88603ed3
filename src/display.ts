/**
 * Plans, evaluations and findings for people: tables, charts and notebook values.
 *
 * @module ktxh/display
 */

export {
  type Chart,
  type Displayable,
  type DisplayOptions,
  type HtmlOptions,
  type MediaBundle,
  type NotebookValue,
  notebook,
  type Table,
  type TableColumn,
  toHtml,
  toMarkdown,
  toTable,
  toVegaLite,
  type VegaLiteSpec,
} from './display/index.ts'
