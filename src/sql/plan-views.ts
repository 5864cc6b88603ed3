import type { Status } from '../observation/index.ts'

/** The views between the tables of a plan and the queries on them; `q` quotes the name of a table or view. */
export type ViewText = (q: (name: string) => string, statuses: readonly Status[]) => string

/**
 * The observation that counts for an indicator, area and period: by the order of accepted statuses, then the latest stated.
 * Two equally good ones that say different things leave the matter open.
 */
export const bestObservations: ViewText = (q, statuses) => `
SELECT plan, indicator, area, period,
  CASE WHEN min(rank_of_status) = ${statuses.length + 1} THEN 'statusNotAccepted'
    WHEN min(amount) <> max(amount) OR min(coalesce(qualifier, '')) <> max(coalesce(qualifier, ''))
      OR min(out_of) <> max(out_of) OR count(out_of) BETWEEN 1 AND count(*) - 1
      THEN 'conflictingObservations'
  END AS problem,
  min(amount) AS amount, min(qualifier) AS qualifier, min(out_of) AS out_of
FROM (
  SELECT *,
    rank() OVER (PARTITION BY plan, indicator, area, period ORDER BY rank_of_status, coalesce(as_of, '') DESC) AS place
  FROM (
    SELECT *, CASE status ${statuses.map((status, index) => `WHEN '${status}' THEN ${index + 1}`).join(' ')} ELSE ${statuses.length + 1} END AS rank_of_status
    FROM ${q('observations')}
  ) AS ranked
) AS placed
WHERE place = 1
GROUP BY plan, indicator, area, period`

/** Every target beside the figures of its period, of its base and of its whole, and why it has no verdict, where that is known. */
export const targetFacts: ViewText = (q) => `
WITH best AS (SELECT * FROM ${q('best_observations')})
SELECT t.plan, t.id AS target, t.goal, t.reading, i.better, t.bound, t.planned, t.planned_places, t.planned_high,
  t.planned_high_places, t.unit, t.open_question, t.mismatch,
  o.amount AS actual, o.qualifier AS actual_qualifier, b.amount AS base, b.qualifier AS base_qualifier,
  coalesce(o.out_of, CASE WHEN w.problem IS NULL THEN w.amount END) AS whole, wb.amount AS whole_base,
  CASE WHEN o.plan IS NULL THEN 'noObservation' ELSE o.problem END AS actual_problem,
  CASE WHEN b.plan IS NULL THEN 'noBase' ELSE b.problem END AS base_problem,
  CASE WHEN o.out_of IS NULL THEN w.problem END AS whole_problem,
  CASE WHEN o.out_of IS NULL THEN w.qualifier END AS whole_qualifier,
  CASE WHEN wb.plan IS NULL THEN 'noBase' WHEN wb.qualifier IS NOT NULL THEN 'onlyApproximate' ELSE wb.problem END AS whole_base_problem
FROM ${q('targets')} AS t
JOIN ${q('indicators')} AS i ON i.plan = t.plan AND i.id = t.indicator
LEFT JOIN ${q('indicators')} AS p ON p.plan = i.plan AND p.id = i.part_of AND p.unit = i.unit
LEFT JOIN best AS o
  ON o.plan = t.plan AND o.indicator = t.indicator AND o.area = t.area AND o.period = t.period
LEFT JOIN best AS b
  ON b.plan = t.plan AND b.indicator = t.indicator AND b.area = t.area AND b.period = t.base_period
LEFT JOIN best AS w
  ON w.plan = t.plan AND w.indicator = coalesce(t.whole_indicator, p.id) AND w.area = t.area AND w.period = t.period
LEFT JOIN best AS wb
  ON wb.plan = t.plan AND wb.indicator = p.id AND wb.area = t.area AND wb.period = t.base_period`
