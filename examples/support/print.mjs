// @ts-check
/** Prints a heading. @param {string} title */
export function heading(title) {
  console.log(`\n${title}\n${'─'.repeat([...title].length)}`)
}

/**
 * Prints rows in aligned columns, texts to the left and figures to the right.
 * @param {string[]} header
 * @param {string[][]} rows
 */
export function table(header, rows) {
  const cells = [header, ...rows].map((row) => row.map((cell) => cell.normalize('NFC')))
  const widths = header.map((_, column) => Math.max(...cells.map((row) => lengthOf(row[column]))))
  const isFigure = header.map((_, column) => rows.every((row) => /^(?:|—|≈?\s?[+\-\d].*)$/.test(row[column] ?? '')))
  cells.forEach((row, line) => {
    console.log(
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, isFigure[column] ?? false))
        .join('  ')
        .trimEnd(),
    )
    if (line === 0) console.log(widths.map((width) => '─'.repeat(width)).join('  '))
  })
}

/** @param {string | undefined} cell */
function lengthOf(cell = '') {
  return [...cell].length
}

/** @param {string} cell @param {number} width @param {boolean} right */
function pad(cell, width, right) {
  const blanks = ' '.repeat(width - lengthOf(cell))
  return right ? blanks + cell : cell + blanks
}
