/** The letters that converters of old Vietnamese fonts put for Ư and ư. */
const [mistakenUpper, mistakenLower] = [0x1a2, 0x1a3]

/** Whether a character is one of them. */
export function isMistaken(code: number): boolean {
  return code === mistakenUpper || code === mistakenLower
}

/** A letter with its marks, put right. */
export function repaired(cluster: string): string {
  const code = cluster.charCodeAt(0)
  return isMistaken(code) ? (code === mistakenUpper ? 'Ư' : 'ư') + cluster.slice(1) : cluster
}
