/** What a column of the plan's tables holds. */
export type ColumnKind = 'text' | 'figure' | 'whole'

/** A column of the plan's tables: its name, what it holds, and whether it is part of the key or must be filled. */
export type PlanColumn = readonly [name: string, kind: ColumnKind, need?: 'key' | 'filled']

/** The names of the tables of plans. */
export type PlanTable = 'plans' | 'indicators' | 'targets' | 'observations'

/**
 * The tables of plans. Figures stand in the unit of their indicator, rates and shares of targets in per cent; the amount and
 * unit as written stand beside them as text.
 */
export const planTables: Readonly<Record<PlanTable, readonly PlanColumn[]>> = {
  plans: [
    ['id', 'text', 'key'],
    ['name_vi', 'text', 'filled'],
    ['name_en', 'text'],
    ['area', 'text', 'filled'],
    ['period', 'text', 'filled'],
    ['issued_on', 'text'],
  ],
  indicators: [
    ['plan', 'text', 'key'],
    ['id', 'text', 'key'],
    ['name_vi', 'text', 'filled'],
    ['name_en', 'text'],
    ['unit', 'text', 'filled'],
    ['sector', 'text', 'filled'],
    ['better', 'text', 'filled'],
    ['measure', 'text', 'filled'],
    ['part_of', 'text'],
  ],
  targets: [
    ['plan', 'text', 'key'],
    ['id', 'text', 'key'],
    ['indicator', 'text', 'filled'],
    ['area', 'text', 'filled'],
    ['period', 'text', 'filled'],
    ['goal', 'text', 'filled'],
    ['reading', 'text'],
    ['bound', 'text'],
    ['planned', 'figure'],
    ['planned_places', 'whole'],
    ['planned_high', 'figure'],
    ['planned_high_places', 'whole'],
    ['unit', 'text'],
    ['base_period', 'text'],
    ['whole_indicator', 'text'],
    ['set_by', 'text', 'filled'],
    ['standing', 'text', 'filled'],
    ['open_question', 'text'],
    ['mismatch', 'text'],
  ],
  observations: [
    ['plan', 'text', 'key'],
    ['id', 'text', 'key'],
    ['position', 'whole', 'filled'],
    ['indicator', 'text', 'filled'],
    ['area', 'text', 'filled'],
    ['period', 'text', 'filled'],
    ['amount', 'figure', 'filled'],
    ['out_of', 'figure'],
    ['written_amount', 'text', 'filled'],
    ['written_unit', 'text', 'filled'],
    ['status', 'text', 'filled'],
    ['qualifier', 'text'],
    ['as_of', 'text'],
  ],
}
