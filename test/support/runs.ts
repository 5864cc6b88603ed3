/** How often a law is tried; a release tries each 100,000 times (LAW_RUNS=100000). */
export const runs: number = Number(process.env.LAW_RUNS ?? 1000)
