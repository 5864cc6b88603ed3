import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Claim, Operand } from '../../src/claim/index.ts'
import { definePlan } from '../../src/plan/index.ts'
import { langSonCity2021 as plan } from '../../src/plans/lang-son-city-2021/index.ts'
import { boundOf, quantitiesOf } from '../../src/target/index.ts'
import { isComparable } from '../../src/unit/index.ts'

const { indicators, targets, observations, unknowns, claims, areas, documents, units } = plan
const tables = { indicators, targets, observations, unknowns, claims, areas, documents }
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

test.each(Object.entries(tables))('%s have ids of their own', (_table, rows) => {
  expect(rows.length).toBeGreaterThan(0)
  expect(new Set(idsOf(rows)).size).toBe(rows.length)
})

describe('every reference leads somewhere', () => {
  const missing = (table: keyof typeof tables, ids: readonly (string | undefined)[]) => {
    const known = new Set(idsOf(tables[table]))
    return ids.filter((id) => id !== undefined && !known.has(id))
  }

  test('from figures to indicators', () => {
    expect(
      missing(
        'indicators',
        [...observations, ...targets, ...unknowns].map((row) => row.indicator),
      ),
    ).toEqual([])
  })

  test('from indicators and completion goals to other indicators', () => {
    const related = indicators.flatMap((row) => [
      row.partOf?.whole,
      row.ratioOf?.part,
      row.ratioOf?.whole,
      row.equivalentOf,
    ])
    expect(missing('indicators', [...related, ...countedWholes()])).toEqual([])
  })

  test('to areas and documents', () => {
    expect(missing('areas', [plan.area, ...areas.map(({ parent }) => parent)])).toEqual([])
    expect(
      missing(
        'areas',
        observations.map(({ area }) => area),
      ),
    ).toEqual([])
    expect(
      missing(
        'documents',
        [...observations, ...targets, ...claims].map(({ source }) => source.document),
      ),
    ).toEqual([])
  })

  test('from claims to figures', () => {
    expect(claims.filter((claim) => operandsOf(claim).some((operand) => unitAt(operand) === undefined))).toEqual([])
  })

  test('and no indicator stands without a figure', () => {
    const spokenOf = [...observations, ...targets, ...unknowns].map(({ indicator }) => indicator)
    const used = new Set([...spokenOf, ...countedWholes()])
    expect(idsOf(indicators).filter((id) => !used.has(id))).toEqual([])
  })
})

describe('what stands side by side measures the same kind of thing', () => {
  const comparable = (a: string, b: string) => isComparable(a, b, { units })

  test('an observation and its indicator', () => {
    expect(observations.filter((row) => !comparable(row.quantity.unit, unitOfIndicator(row.indicator)))).toEqual([])
  })

  test('a level to reach and its indicator', () => {
    const stated = targets.flatMap(({ indicator, goal }) =>
      goal.kind === 'level' ? quantitiesOf(goal.bound).map(({ unit }) => ({ indicator, unit })) : [],
    )
    expect(stated.filter(({ indicator, unit }) => !comparable(unit, unitOfIndicator(indicator)))).toEqual([])
  })

  test('the operands of a claim', () => {
    const mixed = claims.filter((claim) => {
      const [first = '', ...others] = operandsOf(claim).map((operand) => unitAt(operand) ?? '')
      return others.some((other) => !comparable(first, other))
    })
    expect(mixed).toEqual([])
  })

  test('a change in units and what changes', () => {
    const changes = claims.flatMap((claim) => (claim.kind === 'change' && claim.reading === 'units' ? [claim] : []))
    expect(changes.length).toBe(8)
    expect(changes.filter(({ current, stated }) => !comparable(unitAt(current) ?? '', stated.unit))).toEqual([])
  })
})

test('the plan passes the door that every plan passes', () => {
  expect(definePlan(plan)).toEqual(plan)
})

test('the plan is plain data', () => {
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
})

test('the table of 2021 holds its sixteen rows in order (III.1.2)', () => {
  const rows = targets.flatMap(({ source }) => (source.section === 'III.1.2' ? [Number(source.row)] : []))
  expect([...new Set(rows)]).toEqual(Array.from({ length: 16 }, (_, index) => index + 1))
})

test('the empty cell of row 2 is held as unstated', () => {
  const empty = targets.filter(({ goal, source }) => source.row && boundOf(goal)?.kind === 'unstated')
  expect(idsOf(empty)).toEqual(['income-per-person-usd-2021'])
})

test('the page about the plan counts its rows rightly', () => {
  const page = readFileSync(new URL('../../docs/lang-son-city-2021.md', import.meta.url), 'utf8').split('\n')
  const sections = new Set([...observations, ...targets, ...claims].map(({ source }) => source.section))
  for (const section of sections) {
    const counts = [observations, targets, claims].map(
      (rows) => rows.filter(({ source }) => source.section === section).length,
    )
    const line = page.find((each) => each.startsWith(`| ${section} |`))
    expect(line?.endsWith(` | ${counts.join(' | ')} |`), section).toBe(true)
  }
})

function countedWholes(): readonly string[] {
  return targets.flatMap(({ goal }) => (goal.kind === 'completion' ? [goal.of] : []))
}

function unitOfIndicator(id: string): string {
  return indicators.find((indicator) => indicator.id === id)?.unit ?? ''
}

function operandsOf(claim: Claim): readonly Operand[] {
  switch (claim.kind) {
    case 'ratio':
    case 'subset':
      return [claim.part, claim.whole]
    case 'change':
      return [claim.current, claim.base]
    case 'sum':
      return [...claim.parts, claim.total]
    case 'restated':
      return claim.statements
    case 'within':
      return 'growth' in claim.value ? claim.value.growth : [claim.value]
  }
}

/** The unit of the figure that an operand names, or nothing where there is no such figure. */
function unitAt(operand: Operand): string | undefined {
  if ('quantity' in operand) return operand.quantity.unit
  if ('unknown' in operand) return unknowns.find(({ id }) => id === operand.unknown)?.unit
  if ('target' in operand) {
    const aimed = targets.find(({ id }) => id === operand.target)
    return aimed && unitOfIndicator(aimed.indicator)
  }
  if ('outOf' in operand) return observations.find(({ id }) => id === operand.outOf)?.outOf?.unit
  return observations.find(({ id }) => id === operand.observation)?.quantity.unit
}
