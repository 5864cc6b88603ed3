/** The number of the paragraph at a place of a text; blank lines part paragraphs. */
export function paragraphsOf(text: string): (place: number) => string {
  const starts: number[] = [0]
  let [start, wasBlank] = [0, false]
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === ''
    if (wasBlank && !isBlank) starts.push(start)
    wasBlank = isBlank
    start += line.length + 1
  }
  return (place) => String(starts.findLastIndex((each) => each <= place) + 1)
}
