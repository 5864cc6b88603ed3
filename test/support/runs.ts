/** How often a law is tried: `npm run test:deep` tries each 100,000 times. */
export const runs: number = Number(process.env.LAW_RUNS ?? 1000)
