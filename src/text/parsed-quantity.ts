import type { Qualifier } from '../observation/index.ts'
import type { Quantity, UnitDefinition } from '../unit/index.ts'

/**
 * What one figure says: its quantity, what it is counted out of ("36/37 vụ"), the high end of a range ("9 - 10%"), and
 * what the word beside it makes of it ("hơn", "khoảng", "trở lên").
 *
 * @vi đại lượng đọc được
 */
export type ParsedQuantity = {
  readonly quantity: Quantity
  readonly outOf?: Quantity
  readonly high?: Quantity
  readonly qualifier?: Qualifier
  /** The row of a quotient that no table holds, "triệu đồng/năm"; to be passed on as `units`. */
  readonly newUnit?: UnitDefinition
}
