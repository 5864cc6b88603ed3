import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Claim, Operand } from '../../src/claim/index.ts'
import type { Observation } from '../../src/observation/index.ts'
import { langSonCity2021 as plan } from '../../src/plans/lang-son-city-2021/index.ts'
import type { Source } from '../../src/source/index.ts'
import { boundOf, type Goal, quantitiesOf, type Target } from '../../src/target/index.ts'
import { type Quantity, standardUnitRows } from '../../src/unit/index.ts'

/** A row of the independent transcription of the document. */
type Transcribed = {
  readonly section: string
  readonly footnote?: string
  readonly row?: string
  readonly printed: string
  readonly amount?: string
  readonly outOf?: string
  readonly high?: string
  readonly unitPrinted: string
  readonly kind: string
  readonly period: string
  readonly status?: string
  readonly qualifier?: string
  readonly direction?: string
  readonly of?: string
}

const transcript: readonly Transcribed[] = JSON.parse(
  readFileSync(new URL('../fixtures/lang-son-city-2021/figures.json', import.meta.url), 'utf8'),
)

/** Where plan and transcription read the same characters differently, with the plan's reading. */
const judged: readonly {
  readonly where: string
  readonly printed: string
  readonly unit?: string
  readonly period?: string
  readonly times?: number
  readonly withoutAmount?: true
  readonly because: string
}[] = [
  { where: 'I.1.e', printed: '459 hộ', unit: 'businessHousehold', because: 'the noun goes on: hộ kinh doanh cá thể' },
  { where: 'I.1.e', printed: '230 hộ', unit: 'businessHousehold', because: 'the noun goes on: hộ cá thể' },
  { where: 'I.2.b', printed: '116 danh mục dự án', unit: 'project', because: 'a list of projects counts projects' },
  { where: 'I.3.d 15', printed: '10.064 lượt', unit: 'beneficiaryTurn', because: 'the noun goes on: lượt đối tượng' },
  { where: 'I.4.a', printed: '6 lượt', unit: 'citizenTurn', because: 'short for the lượt công dân that changed' },
  { where: 'I.4.a', printed: '23 khiếu nại', unit: 'petition', because: 'a kind of petition, adds up to 272 đơn' },
  { where: 'I.4.a', printed: '2 tố cáo', unit: 'petition', because: 'a kind of petition, both times' },
  { where: 'I.4.a', printed: '247 đề nghị', unit: 'petition', because: 'a kind of petition, adds up to 272 đơn' },
  { where: 'I.4.a', printed: '20 khiếu nại', unit: 'petition', because: 'a kind of petition, adds up to 224 đơn' },
  { where: 'I.4.a', printed: '202 đề nghị', unit: 'petition', because: 'a kind of petition, adds up to 224 đơn' },
  {
    where: 'I.5.a',
    printed: '107 công dân',
    period: '2020',
    because: 'the intake of the year 2020, which has only one',
  },
  {
    where: 'I.8',
    printed: '3 tiêu chí',
    times: 3,
    withoutAmount: true,
    because: 'counts the three things that must fall',
  },
  {
    where: 'III.1.2 2',
    printed: '62',
    unit: 'millionVndPerPersonYear',
    because: 'the label adds: per person, of the year',
  },
  { where: 'III.1.2 10', printed: '16', unit: 'doctorPer10000People', because: 'the label adds: per 10,000 people' },
  { where: 'III.1.2 10', printed: '29', unit: 'bedPer10000People', because: 'the label adds: per 10,000 people' },
  { where: 'III.1.2 13', printed: '3', times: 3, because: 'holds for each of the three criteria' },
]

/** What is compared: an absent part is left out on both sides. */
type Figure = {
  readonly where: string
  readonly kind: string
  readonly numeral?: string | undefined
  readonly amount?: string | undefined
  readonly outOf?: string | undefined
  readonly unit?: string | undefined
  readonly period?: string | undefined
  readonly status?: string | undefined
  readonly qualifier?: string | undefined
  readonly about?: string | undefined
}

test('the plan holds every transcribed figure, and no other', () => {
  const { observations, targets, claims } = plan
  const held = [...observations.map(ofObservation), ...targets.flatMap(ofTarget), ...claims.flatMap(ofClaim)]
  expect(held.map(inOneLine).sort()).toEqual(transcript.flatMap(transcribed).map(inOneLine).sort())
})

test('every judged difference still exists', () => {
  expect(judged.filter((difference) => !transcript.some((row) => isAbout(difference, row)))).toEqual([])
})

function inOneLine({ where, kind, numeral, amount, outOf, unit, period, status, qualifier, about }: Figure): string {
  return [where, kind, numeral, amount, outOf, unit, period, status, qualifier, about]
    .map((cell) => cell ?? '-')
    .join(' ')
}

function transcribed(row: Transcribed): readonly Figure[] {
  const reading = judged.find((difference) => isAbout(difference, row))
  const empty = row.kind === 'emptyCell' || reading?.withoutAmount
  const stated = {
    numeral: leadingNumeral(row.printed),
    amount: row.amount,
    outOf: row.outOf ?? row.high,
    unit: reading?.unit ?? codeOf(row.unitPrinted),
  }
  const figure = {
    where: whereIs(row),
    kind: row.kind === 'emptyCell' ? 'target' : row.kind,
    ...(empty ? {} : stated),
    period: reading?.period ?? row.period,
    status: row.status,
    qualifier: row.qualifier,
    about: row.of !== undefined && row.kind === 'target' ? 'completion' : row.direction,
  }
  return Array.from({ length: reading?.times ?? 1 }, () => figure)
}

function ofObservation({ source, quantity, outOf, period, status, qualifier }: Observation): Figure {
  return { ...ofQuantity(source, 'observation', quantity), outOf: outOf?.amount, period, status, qualifier }
}

/** A plan figure of which only the ratio is printed is no figure of the document; an empty cell of the table is. */
function ofTarget({ source, goal, period }: Target): readonly Figure[] {
  const bound = boundOf(goal)
  const [low, high] = bound === undefined ? [] : quantitiesOf(bound)
  if (bound?.kind === 'unstated' && source.row === undefined) return []
  if (low === undefined) return [{ where: whereIs(source), kind: 'target', period, about: wordOf(goal) }]
  const qualifier = bound?.kind === 'atLeast' ? 'atLeast' : undefined
  return [{ ...ofQuantity(source, 'target', low), outOf: high?.amount, period, qualifier, about: wordOf(goal) }]
}

function wordOf({ kind }: Goal): string | undefined {
  if (kind === 'growth' || kind === 'averageGrowth') return 'increase'
  if (kind === 'reduction' || kind === 'decline') return 'decrease'
  return kind === 'level' ? undefined : kind
}

function ofClaim(claim: Claim): readonly Figure[] {
  if (claim.kind === 'ratio') {
    return [{ ...ofQuantity(claim.source, 'ratio', claim.stated), period: periodOf(claim.part) }]
  }
  if (claim.kind !== 'change') return []
  const { source, stated, current, direction } = claim
  return [{ ...ofQuantity(source, 'change', stated), period: periodOf(current), about: direction }]
}

function periodOf(operand: Operand): string | undefined {
  if ('unknown' in operand) return plan.unknowns.find(({ id }) => id === operand.unknown)?.period
  return plan.observations.find(({ id }) => 'observation' in operand && id === operand.observation)?.period
}

function ofQuantity(source: Source, kind: string, { amount, unit }: Quantity): Figure {
  return { where: whereIs(source), kind, numeral: source.printed?.split('/')[0] ?? inVietnamese(amount), amount, unit }
}

function whereIs({ section, footnote, row }: Pick<Transcribed, 'section' | 'footnote' | 'row'>): string {
  return [section, footnote, row].filter((part) => part !== undefined).join(' ')
}

function isAbout({ where, printed }: (typeof judged)[number], row: Transcribed): boolean {
  return where === whereIs(row) && printed === row.printed
}

function codeOf(noun: string): string | undefined {
  const rows = [...plan.units, ...standardUnitRows]
  return rows.find(({ vi, spellings }) => vi === noun || spellings?.includes(noun))?.code
}

function leadingNumeral(printed: string): string | undefined {
  return /^\d[\d.]*(?:, ?\d+)?/.exec(printed)?.[0]
}

function inVietnamese(amount: string): string {
  const [whole = '', decimals] = amount.split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return decimals === undefined ? grouped : `${grouped},${decimals}`
}
