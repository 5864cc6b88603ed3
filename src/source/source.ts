import type { Id } from './id.ts'

/**
 * Where a figure stands in a document.
 *
 * @vi nguồn số liệu
 */
export type Source = {
  readonly document: Id
  /** The section's number as the document writes it, e.g. "I.1.đ". */
  readonly section: string
  readonly footnote?: string
  /** The printed number of the table row. */
  readonly row?: string
  /** The figure's own characters, wherever amount and unit do not give them back, e.g. "87.010, 7". */
  readonly printed?: string
}

/**
 * A document that a plan takes its figures from.
 *
 * @vi văn bản
 */
export type PlanDocument = {
  readonly id: Id
  readonly name: { readonly vi: string; readonly en?: string }
  readonly number?: string
  readonly issuedOn?: string
  readonly issuedBy?: string
}
