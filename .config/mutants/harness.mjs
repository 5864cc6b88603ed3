import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'
import * as fc from 'fast-check'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)

/** The `expect` of vitest, which it builds of the same parts. */
const matchers = globalThis[ASYMMETRIC_MATCHERS_OBJECT]
const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, matchers)
expect.unreachable = () => chai.assert.fail('expected not to be reached')
globalThis[GLOBAL_EXPECT] = expect
setState({ assertionCalls: 0 }, expect)

/** Floods, which take minutes where every branch is counted, and say nothing more about a mutant. */
const floods = /^(?:a megabyte|ten megabytes) of /

/** What the tests take from vitest and @fast-check/vitest, which gathers the tests here instead of running them. */
export function newHarness() {
  const tests = []
  let suites = [newSuite('')]

  const test = (name, ...rest) => {
    const title = [...suites.map((suite) => suite.name), name].join(' ').trim()
    tests.push({ id: `${tests.length} ${title}`, suites, run: rest.find(isFunction) })
  }
  const describe = (name, ...rest) => {
    if (floods.test(name)) return
    const outer = suites
    suites = [...outer, newSuite(name)]
    rest.find(isFunction)()
    suites = outer
  }
  test.each = forEach(test)
  describe.each = forEach(describe)
  test.prop = (arbitraries, parameters) => (name, run) => {
    const property = fc.asyncProperty(...arbitraries, async (...values) => run(...values))
    test(name, () => fc.assert(property, parameters))
  }
  const hook = (kind) => (run) => suites.at(-1)[kind].push(run)
  const hooks = { beforeAll: hook('beforeAll'), afterAll: hook('afterAll'), afterEach: hook('afterEach') }
  return { tests, modules: { vitest: { describe, test, expect, ...hooks }, '@fast-check/vitest': { fc, test } } }
}

function newSuite(name) {
  return { name, beforeAll: [], afterAll: [], afterEach: [] }
}

function forEach(declare) {
  return (rows) => {
    const spread = rows.every(Array.isArray)
    return (name, ...rest) => {
      const run = rest.find(isFunction)
      for (const [at, row] of rows.entries()) {
        declare(`${name} [${at}]`, () => (spread ? run(...row) : run(row)))
      }
    }
  }
}

function isFunction(value) {
  return typeof value === 'function'
}
