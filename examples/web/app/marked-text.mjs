// @ts-check
import { element } from './elements.mjs'

/** @import { TextFinding } from 'ktxh/audit' */
/** @import { ScannedQuantity } from 'ktxh/text' */

/** The gravest verdict of a place gives its colour. */
const gravity = ['contradicted', 'holdsTruncated', 'undecided', 'holds']

/**
 * The text as it was given, its figures underlined, its statements marked and numbered.
 * @param {string} text @param {readonly TextFinding[]} findings @param {readonly ScannedQuantity[]} quantities
 */
export function markedText(text, findings, quantities) {
  const edges = new Set([0, text.length])
  for (const { span } of [...findings, ...quantities]) for (const edge of span) edges.add(edge)
  const places = [...edges].sort((a, b) => a - b)
  const pieces = places.slice(0, -1).flatMap((start, index) => {
    const end = places[index + 1] ?? text.length
    return [...pieceOf(text.slice(start, end), start, findings, quantities), ...numbersAt(end, findings)]
  })
  return element('div', { class: 'read' }, ...pieces)
}

/** @param {string} piece @param {number} start @param {readonly TextFinding[]} findings @param {readonly ScannedQuantity[]} quantities */
function pieceOf(piece, start, findings, quantities) {
  const holds = (/** @type {readonly [number, number]} */ [from, to]) => from <= start && start < to
  const verdicts = findings.filter(({ span }) => holds(span)).map(({ verdict }) => verdict)
  const worst = gravity.find((verdict) => verdicts.some((each) => each === verdict))
  const figure = quantities.some(({ span }) => holds(span))
  if (worst === undefined && !figure) return [piece]
  const started = findings.findIndex(({ span }) => span[0] === start)
  return [element('mark', { class: worst ?? 'figure', ...(started < 0 ? {} : { id: `place-${started + 1}` }) }, piece)]
}

/** The numbers of the statements that end here, each a link to its finding. @param {number} end @param {readonly TextFinding[]} findings */
function numbersAt(end, findings) {
  return findings.flatMap(({ span }, index) =>
    span[1] === end ? [element('sup', {}, element('a', { href: `#finding-${index + 1}` }, String(index + 1)))] : [],
  )
}
