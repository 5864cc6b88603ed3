import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { Script } from 'node:vm'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, determineHitLimitReached, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { buildSync } from 'esbuild'
import fc from 'fast-check'
import { newHarness } from './harness.mjs'
import { testFilesOf } from './test-files-of.mjs'

// The same tries for every mutant, few of them, and no search for a smaller failure.
fc.configureGlobal({ seed: 2021, endOnFailure: true, numRuns: 20 })

/** How much work each test was, in ms of the processor: the quick ones come first, since one that fails is enough. */
const timesFile = 'test-times.json'

/** Tests of floods and speed take more work than this, and say nothing more about a mutant. */
const patience = 1_000

const failedToLoad = 'loading'

/**
 * Runs the tests of one module in this process, bundled and compiled once and loaded anew for every mutant: some
 * milliseconds, where a worker of vitest takes a quarter of a second to start.
 */
class InProcessTestRunner {
  #mutants = globalThis.__stryker__ ?? {}

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    globalThis.__stryker__ = this.#mutants
    const { code, packages } = bundled(testFilesOf(process.env.MUTANTS_OF))
    this.script = new Script(`(require, module, exports) => {${code}\n}`)
    const { modules } = newHarness()
    const others = packages.filter((name) => !(name in modules))
    this.packages = new Map(await Promise.all(others.map(async (name) => [name, await loaded(name)])))
  }

  async dryRun() {
    const tests = await this.#run(this.#load(), { bail: false })
    const { mutantCoverage } = this.#mutants
    for (const test of tests) {
      if (test.status !== TestStatus.Success || test.work <= patience) continue
      test.status = TestStatus.Skipped
      delete mutantCoverage?.perTest[test.id]
    }
    const times = tests.filter(({ status }) => status !== TestStatus.Skipped).map(({ id, work }) => [id, work])
    writeFileSync(timesFile, JSON.stringify(Object.fromEntries(times)))
    return { status: DryRunStatus.Complete, tests, mutantCoverage }
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }) {
    Object.assign(this.#mutants, { hitLimit, hitCount: hitLimit && 0, activeMutant: undefined })
    if (mutantActivation === 'static') this.#mutants.activeMutant = activeMutant.id
    const tests = this.#loadOrFail()
    this.#mutants.activeMutant = activeMutant.id
    const results = await this.#run(quickestFirst(tests, testFilter), { bail: true })
    const complete = { status: DryRunStatus.Complete, tests: results }
    return toMutantRunResult(determineHitLimitReached(this.#mutants.hitCount, hitLimit) ?? complete)
  }

  #load() {
    const { tests, modules } = newHarness()
    const module = { exports: {} }
    this.script.runInThisContext()((name) => modules[name] ?? this.packages.get(name), module, module.exports)
    return tests
  }

  /** The tests; under a mutant that keeps the module from loading at all, one test that fails. */
  #loadOrFail() {
    try {
      return this.#load()
    } catch (error) {
      return [{ id: failedToLoad, suites: [], run: () => Promise.reject(error) }]
    }
  }

  async #run(tests, { bail }) {
    const results = []
    const begun = new Set()
    for (const test of tests) {
      const result = await this.#runOne(test, begun)
      results.push(result)
      if (bail && result.status === TestStatus.Failed) break
    }
    for (const suite of [...begun].reverse()) await all(suite.afterAll)
    return results
  }

  async #runOne({ id, suites, run }, begun) {
    const [start, before] = [performance.now(), process.cpuUsage()]
    const ended = (rest) => {
      const { user, system } = process.cpuUsage(before)
      return { id, name: id, timeSpentMs: performance.now() - start, work: (user + system) / 1000, ...rest }
    }
    try {
      for (const suite of suites.filter((each) => !begun.has(each))) {
        begun.add(suite)
        await all(suite.beforeAll)
      }
      this.#mutants.currentTestId = id
      await run()
      return ended({ status: TestStatus.Success })
    } catch (error) {
      return ended({ status: TestStatus.Failed, failureMessage: String(error?.message ?? error) })
    } finally {
      this.#mutants.currentTestId = undefined
      for (const suite of suites) await all(suite.afterEach)
    }
  }
}

function bundled(files) {
  const { outputFiles, metafile } = buildSync({
    stdin: { contents: files.map((file) => `import './${file}'`).join('\n'), resolveDir: process.cwd() },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    ignoreAnnotations: true,
    metafile: true,
    write: false,
  })
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports)
  const packages = new Set(imports.filter(({ external }) => external).map(({ path }) => path))
  return { code: outputFiles[0].text, packages: [...packages] }
}

const require = createRequire(resolve('tests.cjs'))

/** A package; one that waits for something while it loads can only be imported. */
async function loaded(name) {
  try {
    return require(name)
  } catch (error) {
    if (error?.code !== 'ERR_REQUIRE_ASYNC_MODULE') throw error
    return import(require.resolve(name))
  }
}

function quickestFirst(tests, filter) {
  const times = JSON.parse(readFileSync(timesFile, 'utf8'))
  const chosen = tests.filter(({ id }) => filter?.includes(id) ?? (id in times || id === failedToLoad))
  return chosen.sort((a, b) => (times[a.id] ?? 0) - (times[b.id] ?? 0))
}

async function all(hooks) {
  for (const hook of hooks) await hook()
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessTestRunner)]
