// @ts-check
// One use of every entry of the package, and what it must come to, whatever loads the entries.

/** @typedef {{ [entry: string]: any }} Entries */

/** @type {readonly (readonly [entry: string, use: (entry: any, entries: Entries) => unknown, promised: unknown])[]} */
const uses = [
  [
    'ktxh',
    ({ growthRate, percentOf }) => percentOf(growthRate('10535.8', '9578').value, { places: 2, rounding: 'halfUp' }),
    '10.00',
  ],
  ['ktxh', ({ firstHalf, samePeriodLastYear }) => samePeriodLastYear(firstHalf(2021)), '2020-S1'],
  [
    'ktxh',
    ({ quantity, convert, formatQuantity }) => formatQuantity(convert(quantity('350', 'billionVnd'), 'millionVnd')),
    '350.000 triệu đồng',
  ],
  [
    'ktxh',
    ({ quantity, compare, isUsageError }) =>
      codeOf(() => compare(quantity('46', 'hectare'), quantity('1', 'billionVnd')), isUsageError),
    'unit.mixedDimensions',
  ],
  [
    'ktxh',
    ({ evaluate }, { plans }) => evaluate(plans.langSonCity2021).length === plans.langSonCity2021.targets.length,
    true,
  ],
  ['schema', ({ parsePlan }, { plans }) => parsePlan(JSON.parse(JSON.stringify(plans.langSonCity2021))).ok, true],
  ['schema', ({ parsePlan }) => parsePlan({ __proto__: null }).ok, false],
  ['text', ({ parseNumber }) => parseNumber('1.234,5').value, '1234.5'],
  ['audit', ({ checkRatio }) => checkRatio({ part: '356', whole: '360', stated: '98.88' }).verdict, 'holdsTruncated'],
  [
    'audit',
    ({ auditPlan }, { plans }) =>
      auditPlan(plans.langSonCity2021).findings.length === plans.langSonCity2021.claims.length,
    true,
  ],
  [
    'display',
    ({ toMarkdown }, { ktxh, plans }) =>
      toMarkdown(ktxh.evaluate(plans.langSonCity2021), { plan: plans.langSonCity2021 }).includes('Trồng cây phân tán'),
    true,
  ],
  ['interop', ({ fromCsv, toCsv }) => fromCsv(toCsv([{ name: 'tấn', amount: '1' }])).value[0].name, 'tấn'],
  ['columnar', ({ columnFromStrings }) => columnFromStrings(['46', '50'], { unit: 'hectare' }).ok, true],
  [
    'sql',
    ({ achievementSql }) =>
      /SELECT/.test(achievementSql({ dialect: 'duckdb', table: 't', columns: { actual: 'a', planned: 'p' } })),
    true,
  ],
  ['plans', ({ langSonCity2021 }) => langSonCity2021.format, 'ktxh/1'],
]

/** The code of the error that the work throws. @param {() => unknown} work @param {(error: unknown) => boolean} isUsageError */
function codeOf(work, isUsageError) {
  try {
    return work()
  } catch (error) {
    if (isUsageError(error)) return /** @type {{ code: string }} */ (error).code
    throw error
  }
}

/** Uses every entry; throws where something is not as promised. @param {Entries} entries @returns {string} */
function check(entries) {
  for (const [entry, use, promised] of uses) {
    const actual = use(entries[entry], entries)
    if (actual !== promised) throw new Error(`${entry}: ${use} came to ${actual}, not ${promised}`)
  }
  return `${Object.keys(entries).length} entries, ${uses.length} uses`
}

module.exports = { check }
