/** The least processor time that a task takes in three goes: what other work on the machine adds is not the task's. */
export function leastSeconds(task: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = cpuSeconds()
    task()
    return cpuSeconds() - before
  })
  return Math.min(...times)
}

/** Processor time so far; a browser tells the time of day only. */
function cpuSeconds(): number {
  if (typeof process.cpuUsage !== 'function') return performance.now() / 1000
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
