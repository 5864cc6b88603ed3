/** The part of papaparse that the tests read CSV back with. */
declare module 'papaparse' {
  type Parsed<Row> = { readonly data: readonly Row[]; readonly errors: readonly unknown[] }
  const Papa: {
    parse<Row>(
      text: string,
      options?: { header?: boolean; skipEmptyLines?: boolean; delimiter?: string; newline?: string },
    ): Parsed<Row>
  }
  // biome-ignore lint/style/noDefaultExport: papaparse has no other
  export default Papa
}
