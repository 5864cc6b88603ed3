// zod's own declarations need `URL`: the DOM library or Node's types.
import type { Plan, Result } from 'ktxh'
import { parsePlan } from 'ktxh/schema'

export const result: Result<Plan> = parsePlan({})
