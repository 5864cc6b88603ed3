import type { Result } from '../result/index.ts'
import type { Target } from '../target/index.ts'
import { addRows } from './add-rows.ts'
import { checkTarget } from './checks/check-target.ts'
import type { Plan } from './plan.ts'

/**
 * A plan with further targets after its own; the plan given stays as it is. Returns the issues of the targets instead,
 * their paths leading from the list given. Targets that are met only together come in together.
 *
 * @vi bổ sung mục tiêu
 * @example
 * const result = withTargets(langSonCity2021, [langSonCity2021.targets[0]])
 * result.ok || result.issues[0].code
 * //=> 'plan.duplicateId'
 */
export function withTargets(plan: Plan, targets: readonly Target[]): Result<Plan> {
  return addRows(plan, {
    table: 'targets',
    rows: targets,
    extend: () => ({ ...plan, targets: [...plan.targets, ...targets] }),
    checkRow: checkTarget,
  })
}
