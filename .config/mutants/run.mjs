import { Stryker } from '@stryker-mutator/core'

const core = ['decimal', 'interval', 'rule', 'evaluate', 'audit']
const [module, files = `src/${module}/**/*.ts`] = process.argv.slice(2)
process.env.MUTANTS_OF = module
process.env.LAW_RUNS = '20'

const results = await new Stryker({
  mutate: [...files.split(','), '!src/**/index.ts'],
  ignorePatterns: ['dist', 'docs', 'examples', 'bench', 'reports', 'coverage'],
  testRunner: 'in-process',
  plugins: [new URL('./test-runner.mjs', import.meta.url).pathname],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  jsonReporter: { fileName: `reports/mutants/${process.env.MUTANTS_REPORT ?? module}.json` },
  dryRunTimeoutMinutes: 30,
  timeoutMS: 5_000,
  timeoutFactor: 2,
  thresholds: { break: core.includes(module) ? 90 : 80 },
  warnings: { slow: false },
}).runMutationTest()

const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length
const [killed, timeout, survived] = [count('Killed'), count('Timeout'), count('Survived', 'NoCoverage')]
const score = (100 * (killed + timeout)) / (killed + timeout + survived)
console.log(`| ${module} | ${killed} | ${survived} | ${timeout} | ${score.toFixed(1)} % |`)
