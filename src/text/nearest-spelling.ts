/** The known spelling that differs least from a word, if it differs in no more than a third of its letters. */
export function nearestSpelling(word: string, spellings: readonly string[]): string | undefined {
  const wanted = word.toLowerCase()
  let [nearest, least] = [undefined as string | undefined, Math.max(1, Math.floor(wanted.length / 3)) + 1]
  for (const spelling of spellings) {
    if (Math.abs(spelling.length - wanted.length) >= least) continue
    const distance = editDistance(wanted, spelling.toLowerCase())
    if (distance < least) [nearest, least] = [spelling, distance]
  }
  return nearest
}

/** Levenshtein's distance: how many letters to insert, delete or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
