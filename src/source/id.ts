/** The identifier of a row, unique within its table of the plan. */
export type Id = string
