import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('every module imports only from those above it, and imports form no circle', () => {
  const output = execFileSync('node_modules/.bin/depcruise', ['--config', '.config/dependency-cruiser.cjs', 'src'], {
    encoding: 'utf8',
  })
  expect(output).toContain('no dependency violations found')
})
