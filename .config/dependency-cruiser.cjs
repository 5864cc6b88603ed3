/** The layers of ktxh: a module may import only from modules listed above its own. */
const layers = [
  'result',
  'decimal',
  'interval',
  'unit',
  'period',
  'source',
  'area',
  'indicator',
  'target',
  'observation',
  'claim',
  'finding',
  'rule',
  'plan',
  'evaluate',
  'schema',
  'text',
  'audit',
  'aggregate',
  'columnar',
  'sql',
  'interop',
  'format',
  'display',
  'plans',
]
/** The one module that may use each library. */
const libraries = { 'decimal.js': 'decimal', 'date-fns': 'period', zod: 'schema' }

const downward = layers.map((layer, rank) => ({
  name: `layer-${layer}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: '^src/[^/]+(/|\\.ts$)', pathNot: `^src/(${layers.slice(0, rank + 1).join('|')})/` },
}))

const owned = Object.entries(libraries).map(([library, owner]) => ({
  name: `only-${owner}-uses-${library}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${owner}/` },
  to: { path: `node_modules/${library.replace('.', '\\.')}/` },
}))

module.exports = {
  forbidden: [
    ...downward,
    ...owned,
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-own-index',
      severity: 'error',
      from: { path: '^src/([^/]+)/(?!index)' },
      to: { path: '^src/$1/index\\.ts$' },
    },
    {
      name: 'module-by-its-index',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/(?!index)', pathNot: '^src/$1/' },
    },
    { name: 'no-node-built-ins', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['core'] } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/[^/]+\\.ts$' },
      to: {},
    },
    {
      name: 'declared-libraries-only',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'undetermined'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
}
