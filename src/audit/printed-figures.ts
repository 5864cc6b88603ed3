import type { Figure, Finding } from '../finding/index.ts'

/** The printed figures that findings speak of, each once. */
export function printedFigures(findings: readonly Finding[]): readonly Figure[] {
  const all = new Map<string, Figure>()
  for (const figure of findings.flatMap(({ figures }) => figures)) {
    const key = JSON.stringify(figure.operand)
    if (figure.quantity !== undefined && !all.has(key)) all.set(key, figure)
  }
  return [...all.values()]
}
