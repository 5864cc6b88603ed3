/**
 * Runs variants of one task side by side: in one process, in many short slices, in rotation, by the processor time that each
 * slice takes. Returns nanoseconds a row, sorted.
 */
export function sideBySide(variants, { rounds, rowsPerSlice, slices }) {
  const times = new Map(variants.map(({ name }) => [name, []]))
  for (let round = -2; round < rounds; round += 1) {
    for (let turn = 0; turn < variants.length; turn += 1) {
      const { name, run, rows = rowsPerSlice } = variants[(turn + round + 2) % variants.length]
      const slice = (round + 2) % slices
      const started = process.cpuUsage()
      run(slice, rows)
      const { user, system } = process.cpuUsage(started)
      if (round >= 0) times.get(name).push(((user + system) * 1000) / rows)
    }
  }
  for (const each of times.values()) each.sort((a, b) => a - b)
  return times
}

export const median = (sorted) => sorted[Math.floor(sorted.length / 2)]
export const second = (sorted) => sorted[Math.floor(sorted.length * 0.02)]

/** A Markdown table of the variants with their ratios to some of them, by 2nd percentile and median. */
export function table(times, references) {
  const lines = [
    `| variant | ns a row | ${references.map((name) => `× ${name}`).join(' | ')} |`,
    `|---|---|${references.map(() => '---').join('|')}|`,
  ]
  for (const [name, sorted] of times) {
    const ratios = references.map((reference) => {
      const [low, middle] = [second, median].map((of) => (of(times.get(reference)) / of(sorted)).toPrecision(3))
      return `${low} (${middle})`
    })
    lines.push(`| ${name} | ${second(sorted).toFixed(1)} (${median(sorted).toFixed(1)}) | ${ratios.join(' | ')} |`)
  }
  return lines.join('\n')
}
