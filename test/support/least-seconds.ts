/** The least processor time that a task takes in three goes: what other work on the machine adds is not the task's. */
export function leastSeconds(task: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage()
    task()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return Math.min(...times)
}
