// @ts-check
// Compares what each entry exports with its committed report: npm run api. After a change that is meant: npm run api:update.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import manifest from '../package.json' with { type: 'json' }

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = join(root, '.config', 'api')
const update = process.argv.includes('--update')
const temporary = mkdtempSync(join(tmpdir(), 'ktxh-api-'))
const silent = /** @type {const} */ ({ default: { logLevel: 'none' } })

mkdirSync(reports, { recursive: true })
const differing = Object.entries(manifest.exports).flatMap(([entry, target]) =>
  typeof target === 'string' ? [] : differs(nameOf(entry), join(root, target.import.types)),
)
rmSync(temporary, { recursive: true })
for (const name of differing)
  console.log(
    `.config/api/${name}.api.md ${update ? 'is written anew' : 'differs: run npm run api:update, and look at what changed'}`,
  )
process.exitCode = differing.length === 0 || update ? 0 : 1

/** @param {string} name @param {string} declarations @returns {string[]} */
function differs(name, declarations) {
  if (!existsSync(declarations)) throw new Error(`${declarations} is not built: npm run build`)
  const { succeeded, apiReportChanged } = Extractor.invoke(configFor(name, declarations), {
    localBuild: update,
    messageCallback: (message) => {
      message.handled = true
    },
  })
  return succeeded && !apiReportChanged ? [] : [name]
}

/** @param {string} name @param {string} declarations */
function configFor(name, declarations) {
  return ExtractorConfig.prepare({
    configObjectFullPath: join(root, '.config', 'api.json'),
    packageJsonFullPath: join(root, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: declarations,
      newlineKind: 'lf',
      compiler: { tsconfigFilePath: join(root, 'tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: reports,
        reportTempFolder: temporary,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      messages: { compilerMessageReporting: silent, extractorMessageReporting: silent, tsdocMessageReporting: silent },
    },
  })
}

/** @param {string} entry */
function nameOf(entry) {
  return entry === '.' ? 'ktxh' : entry.slice('./'.length).replaceAll('/', '-')
}
