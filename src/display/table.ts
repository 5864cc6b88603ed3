/** A column of a printed table: its title, and on which side its cells stand. */
export type TableColumn = { readonly title: string; readonly align: 'left' | 'right' }

/**
 * A table of texts, ready to be written as Markdown or HTML.
 *
 * @vi bảng
 */
export type Table = {
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly string[])[]
}
