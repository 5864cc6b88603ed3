/**
 * Every bound that ktxh puts on its input before it does any work.
 * Beyond a limit there is a typed issue, at once.
 *
 * @example
 * limits.digits
 * //=> 64
 */
export const limits = {
  /** Digits of one numeral that comes in. */
  digits: 64,
  /** Digits of one computed numeral. */
  resultDigits: 256,
  /** Decimal places that may be asked for. */
  places: 60,
  /** Degree of a root, hence intervals of an average growth. */
  degree: 100,
  /** Characters of one text that is read. */
  textLength: 1_000_000,
  /** Statements of one text about its own figures. */
  textStatements: 3_000,
  /** Characters of one identifier, unit code or spelling. */
  identifierLength: 128,
  /** Characters of a value that an issue quotes. */
  quotedLength: 80,
  /** Issues that one answer lists; the rest are counted. */
  issues: 100,
  /** Issues that one answer counts; beyond them it says that there are more. */
  countedIssues: 10_000,
  /** Whole numbers that one answer lists as possible values. */
  candidates: 100,
  /** Figures of a statement for which it is asked which of them a slip would explain. */
  mendedFigures: 200,
  /** Statements of a conflict that are tried one by one for being needed. */
  conflictStatements: 200,
  /** Statements about common unknowns that are searched for circles. */
  circularStatements: 30,
  /** Inequalities that such a search may come to. */
  inequalities: 500,
  /** Digits of an end of an inferred interval. */
  endDigits: 60,
  /** Rounds in which an end of an inferred interval moves however little is gained. */
  freeMoves: 8,
  /** Rounds in which it moves at all. */
  moves: 100,
  /** Rows of one table of a plan. */
  rows: 100_000,
  /** Rows of columns that are read from a file. */
  columnRows: 100_000_000,
  /** Items of a list within a row. */
  items: 10_000,
  /** Nesting of a JSON value. */
  depth: 64,
  /** Nodes of a JSON value. */
  nodes: 2_000_000,
  /** Years that a period may span. */
  periodYears: 200,
} as const
