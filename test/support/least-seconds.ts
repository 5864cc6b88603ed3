/** The least CPU time that a task took of three attempts: other programs on the machine count neither for nor against it. */
export function leastSeconds(task: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = cpuSeconds()
    task()
    return cpuSeconds() - before
  })
  return Math.min(...times)
}

/** CPU time so far; a browser tells the time of day only. */
function cpuSeconds(): number {
  if (typeof process.cpuUsage !== 'function') return performance.now() / 1000
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
