import type { Term } from './rule.ts'

export const one: Term = { input: 'one', times: 1 }
export const actual: Term = { input: 'actual', times: 1 }
export const lessActual: Term = { input: 'actual', times: -1 }
export const planned: Term = { input: 'planned', times: 1 }
export const twicePlanned: Term = { input: 'planned', times: 2 }
export const lessPlanned: Term = { input: 'planned', times: -1 }
export const current: Term = { input: 'current', times: 1 }
export const base: Term = { input: 'base', times: 1 }
export const lessBase: Term = { input: 'base', times: -1 }
export const target: Term = { input: 'target', times: 1 }
export const part: Term = { input: 'part', times: 1 }
export const whole: Term = { input: 'whole', times: 1 }
export const partCurrent: Term = { input: 'partCurrent', times: 1 }
export const lessPartBase: Term = { input: 'partBase', times: -1 }
export const wholeBase: Term = { input: 'wholeBase', times: 1 }
