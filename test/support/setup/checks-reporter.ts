import type { Reporter, TestModule } from 'vitest/node'
import { runs } from '../runs.ts'

/** Says at the end of a run how many assertions were evaluated; fewer than `LEAST_CHECKS` fail it. */
export const checksReporter: Reporter = {
  onTestRunEnd(modules) {
    const checks = modules.reduce((sum, module) => sum + checksOf(module), 0)
    const least = Number(process.env.LEAST_CHECKS ?? 0)
    console.log(`     Checks  ${checks} assertions evaluated; each law ${runs} times, seed ${process.env.LAW_SEED}`)
    if (checks >= least) return
    console.error(`     Fewer than ${least} checks`)
    process.exitCode = 1
  },
}

function checksOf(module: TestModule): number {
  return [...module.children.allTests()].reduce((sum, test) => sum + Number(Object(test.meta()).checks ?? 0), 0)
}
