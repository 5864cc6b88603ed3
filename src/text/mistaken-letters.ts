/** The letters that converters of old Vietnamese fonts put for Ư and ư. */
const mistaken: ReadonlyMap<number, string> = new Map([
  [0x1a2, 'Ư'],
  [0x1a3, 'ư'],
])

/** Whether a character is one of them. */
export function isMistaken(code: number): boolean {
  return mistaken.has(code)
}

/** A letter with its marks, put right. */
export function repaired(cluster: string): string {
  const letter = mistaken.get(cluster.charCodeAt(0))
  return letter === undefined ? cluster : letter + cluster.slice(1)
}
