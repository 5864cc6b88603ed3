/**
 * The standard units: one row a unit with its dimension, its exact factor to the dimension's base unit, its symbols and
 * the spellings that Vietnamese documents use for it. Every counted noun is a dimension of its own.
 *
 * @vi bảng đơn vị tính
 * @example
 * standardUnits.hectare.factor
 * //=> '10000'
 */
export const standardUnits = {
  vnd: { dimension: 'money', factor: '1', vi: 'đồng', en: 'VND', spellings: ['VND', 'VNĐ', 'đ'] },
  thousandVnd: { dimension: 'money', factor: '1000', vi: 'nghìn đồng', en: 'thousand VND', spellings: ['ngàn đồng'] },
  millionVnd: { dimension: 'money', factor: '1000000', vi: 'triệu đồng', en: 'million VND', spellings: [] },
  billionVnd: { dimension: 'money', factor: '1000000000', vi: 'tỷ đồng', en: 'billion VND', spellings: ['tỉ đồng'] },
  trillionVnd: {
    dimension: 'money',
    factor: '1000000000000',
    vi: 'nghìn tỷ đồng',
    en: 'trillion VND',
    spellings: ['nghìn tỉ đồng', 'ngàn tỷ đồng', 'ngàn tỉ đồng'],
  },
  quadrillionVnd: {
    dimension: 'money',
    factor: '1000000000000000',
    vi: 'triệu tỷ đồng',
    en: 'quadrillion VND',
    spellings: ['triệu tỉ đồng'],
  },
  usd: { dimension: 'dollars', factor: '1', vi: 'USD', en: 'USD', spellings: ['đô la Mỹ'] },
  thousandUsd: { dimension: 'dollars', factor: '1000', vi: 'nghìn USD', en: 'thousand USD', spellings: ['ngàn USD'] },
  millionUsd: { dimension: 'dollars', factor: '1000000', vi: 'triệu USD', en: 'million USD', spellings: [] },
  billionUsd: { dimension: 'dollars', factor: '1000000000', vi: 'tỷ USD', en: 'billion USD', spellings: ['tỉ USD'] },

  kilogram: { dimension: 'mass', factor: '1', vi: 'kg', en: 'kg', spellings: ['ki-lô-gam'] },
  quintal: { dimension: 'mass', factor: '100', vi: 'tạ', en: 'quintal', spellings: [] },
  tonne: { dimension: 'mass', factor: '1000', vi: 'tấn', en: 't', spellings: [] },
  thousandTonnes: { dimension: 'mass', factor: '1000000', vi: 'nghìn tấn', en: 'thousand t', spellings: ['ngàn tấn'] },
  tenThousandTonnes: { dimension: 'mass', factor: '10000000', vi: 'vạn tấn', en: 'ten thousand t', spellings: [] },
  paddyTonne: {
    dimension: 'paddyEquivalent',
    factor: '1',
    vi: 'tấn quy thóc',
    en: 't of paddy equivalent',
    spellings: [],
  },

  squareMeter: { dimension: 'area', factor: '1', vi: 'm²', en: 'm²', spellings: ['m2', 'mét vuông'] },
  hectare: { dimension: 'area', factor: '10000', vi: 'ha', en: 'ha', spellings: ['héc-ta'] },
  thousandHectares: {
    dimension: 'area',
    factor: '10000000',
    vi: 'nghìn ha',
    en: 'thousand ha',
    spellings: ['ngàn ha'],
  },
  squareKilometer: { dimension: 'area', factor: '1000000', vi: 'km²', en: 'km²', spellings: ['km2'] },
  meter: { dimension: 'length', factor: '1', vi: 'm', en: 'm', spellings: ['mét'] },
  kilometer: { dimension: 'length', factor: '1000', vi: 'km', en: 'km', spellings: [] },
  liter: { dimension: 'volume', factor: '0.001', vi: 'lít', en: 'L', spellings: [] },
  cubicMeter: { dimension: 'volume', factor: '1', vi: 'm³', en: 'm³', spellings: ['m3', 'mét khối'] },
  thousandCubicMeters: {
    dimension: 'volume',
    factor: '1000',
    vi: 'nghìn m³',
    en: 'thousand m³',
    spellings: ['nghìn m3', 'ngàn m³', 'ngàn m3'],
  },
  kilowatt: { dimension: 'power', factor: '1', vi: 'kW', en: 'kW', spellings: [] },
  megawatt: { dimension: 'power', factor: '1000', vi: 'MW', en: 'MW', spellings: [] },
  kilowattHour: { dimension: 'energy', factor: '1', vi: 'kWh', en: 'kWh', spellings: [] },
  millionKilowattHours: { dimension: 'energy', factor: '1000000', vi: 'triệu kWh', en: 'million kWh', spellings: [] },
  day: { dimension: 'days', factor: '1', vi: 'ngày', en: 'days', spellings: [] },
  month: { dimension: 'months', factor: '1', vi: 'tháng', en: 'months', spellings: [] },
  quarterYear: { dimension: 'months', factor: '3', vi: 'quý', en: 'quarters', spellings: [] },
  year: { dimension: 'months', factor: '12', vi: 'năm', en: 'years', spellings: [] },

  person: { dimension: 'person', factor: '1', vi: 'người', en: 'persons', spellings: [] },
  thousandPersons: {
    dimension: 'person',
    factor: '1000',
    vi: 'nghìn người',
    en: 'thousand persons',
    spellings: ['ngàn người'],
  },
  household: { dimension: 'household', factor: '1', vi: 'hộ', en: 'households', spellings: ['hộ gia đình'] },
  resident: { dimension: 'resident', factor: '1', vi: 'nhân khẩu', en: 'residents', spellings: ['khẩu'] },
  visit: { dimension: 'visit', factor: '1', vi: 'lượt người', en: 'visits', spellings: ['lượt'] },
  thousandVisits: {
    dimension: 'visit',
    factor: '1000',
    vi: 'nghìn lượt người',
    en: 'thousand visits',
    spellings: ['ngàn lượt người', 'nghìn lượt'],
  },
  guestVisit: { dimension: 'guestVisit', factor: '1', vi: 'lượt khách', en: 'guest visits', spellings: [] },
  thousandGuestVisits: {
    dimension: 'guestVisit',
    factor: '1000',
    vi: 'nghìn lượt khách',
    en: 'thousand guest visits',
    spellings: ['ngàn lượt khách'],
  },
  householdVisit: { dimension: 'householdVisit', factor: '1', vi: 'lượt hộ', en: 'household turns', spellings: [] },
  worker: { dimension: 'worker', factor: '1', vi: 'lao động', en: 'workers', spellings: [] },
  thousandWorkers: {
    dimension: 'worker',
    factor: '1000',
    vi: 'nghìn lao động',
    en: 'thousand workers',
    spellings: ['ngàn lao động'],
  },
  animal: { dimension: 'animal', factor: '1', vi: 'con', en: 'head', spellings: [] },
  thousandAnimals: {
    dimension: 'animal',
    factor: '1000',
    vi: 'nghìn con',
    en: 'thousand head',
    spellings: ['ngàn con'],
  },
  incident: { dimension: 'incident', factor: '1', vi: 'vụ', en: 'incidents', spellings: [] },
  shift: { dimension: 'shift', factor: '1', vi: 'ca', en: 'cases or shifts', spellings: [] },
  inspection: { dimension: 'inspection', factor: '1', vi: 'cuộc', en: 'inspections', spellings: [] },
  petition: { dimension: 'petition', factor: '1', vi: 'đơn', en: 'petitions', spellings: ['đơn thư'] },
  dossier: { dimension: 'dossier', factor: '1', vi: 'hồ sơ', en: 'dossiers', spellings: [] },
  project: { dimension: 'project', factor: '1', vi: 'dự án', en: 'projects', spellings: [] },
  construction: { dimension: 'construction', factor: '1', vi: 'công trình', en: 'construction works', spellings: [] },
  enterprise: { dimension: 'enterprise', factor: '1', vi: 'doanh nghiệp', en: 'enterprises', spellings: [] },
  cooperative: { dimension: 'cooperative', factor: '1', vi: 'hợp tác xã', en: 'cooperatives', spellings: ['HTX'] },
  commune: { dimension: 'commune', factor: '1', vi: 'xã', en: 'communes', spellings: [] },
  ward: { dimension: 'ward', factor: '1', vi: 'phường', en: 'wards', spellings: [] },
  school: { dimension: 'school', factor: '1', vi: 'trường', en: 'schools', spellings: ['trường học'] },
  village: { dimension: 'village', factor: '1', vi: 'thôn', en: 'villages', spellings: [] },
  neighbourhood: { dimension: 'neighbourhood', factor: '1', vi: 'khối', en: 'neighbourhoods', spellings: [] },
  plot: { dimension: 'plot', factor: '1', vi: 'thửa', en: 'plots', spellings: ['thửa đất'] },
  certificate: { dimension: 'certificate', factor: '1', vi: 'giấy chứng nhận', en: 'certificates', spellings: ['GCN'] },
  criterion: { dimension: 'criterion', factor: '1', vi: 'tiêu chí', en: 'criteria', spellings: [] },
  indicator: { dimension: 'indicator', factor: '1', vi: 'chỉ tiêu', en: 'indicators', spellings: [] },
  bed: { dimension: 'bed', factor: '1', vi: 'giường', en: 'beds', spellings: ['giường bệnh'] },
  doctor: { dimension: 'doctor', factor: '1', vi: 'bác sĩ', en: 'doctors', spellings: ['bác sỹ'] },
  dwelling: { dimension: 'dwelling', factor: '1', vi: 'căn', en: 'dwellings', spellings: ['căn hộ', 'căn nhà'] },

  percent: { dimension: 'ratio', factor: '0.01', vi: '%', en: '%', spellings: ['phần trăm'] },
  permille: { dimension: 'ratio', factor: '0.001', vi: '‰', en: '‰', spellings: ['phần nghìn'] },
  times: { dimension: 'ratio', factor: '1', vi: 'lần', en: 'times', spellings: [] },
  percentagePoint: {
    dimension: 'ratioChange',
    factor: '0.01',
    vi: 'điểm phần trăm',
    en: 'percentage points',
    spellings: ['điểm %', 'đpt'],
  },
  percentPerYear: { dimension: 'ratioPerYear', factor: '0.01', vi: '%/năm', en: '% a year', spellings: [] },
  indexPoint: { dimension: 'index', factor: '1', vi: 'chỉ số (gốc = 100)', en: 'index (base = 100)', spellings: [] },

  quintalPerHectare: {
    dimension: 'yield',
    factor: '0.01',
    vi: 'tạ/ha',
    en: 'quintal/ha',
    spellings: [],
    quotient: { of: 'mass', per: 'area' },
  },
  tonnePerHectare: {
    dimension: 'yield',
    factor: '0.1',
    vi: 'tấn/ha',
    en: 't/ha',
    spellings: [],
    quotient: { of: 'mass', per: 'area' },
  },
  millionVndPerHectare: {
    dimension: 'moneyPerArea',
    factor: '100',
    vi: 'triệu đồng/ha',
    en: 'million VND/ha',
    spellings: [],
    quotient: { of: 'money', per: 'area' },
  },
  vndPerPerson: {
    dimension: 'moneyPerPerson',
    factor: '1',
    vi: 'đồng/người',
    en: 'VND/person',
    spellings: [],
    quotient: { of: 'money', per: 'person' },
  },
  millionVndPerPerson: {
    dimension: 'moneyPerPerson',
    factor: '1000000',
    vi: 'triệu đồng/người',
    en: 'million VND/person',
    spellings: [],
    quotient: { of: 'money', per: 'person' },
  },
  millionVndPerPersonYear: {
    dimension: 'incomePerPerson',
    factor: '1000000',
    vi: 'triệu đồng/người/năm',
    en: 'million VND/person/year',
    spellings: [],
    quotient: { of: 'money', per: 'person' },
  },
  usdPerPersonYear: {
    dimension: 'dollarIncomePerPerson',
    factor: '1',
    vi: 'USD/người/năm',
    en: 'USD/person/year',
    spellings: [],
    quotient: { of: 'dollars', per: 'person' },
  },
  kilogramPerPersonYear: {
    dimension: 'massPerPerson',
    factor: '1',
    vi: 'kg/người/năm',
    en: 'kg/person/year',
    spellings: [],
    quotient: { of: 'mass', per: 'person' },
  },
  personPerSquareKilometer: {
    dimension: 'populationDensity',
    factor: '0.000001',
    vi: 'người/km²',
    en: 'persons/km²',
    spellings: ['người/km2'],
    quotient: { of: 'person', per: 'area' },
  },
  doctorPer10000People: {
    dimension: 'doctorDensity',
    factor: '0.0001',
    vi: 'bác sĩ/vạn dân',
    en: 'doctors per 10,000 people',
    spellings: ['bác sỹ/vạn dân', 'bác sĩ/10.000 dân'],
    quotient: { of: 'doctor', per: 'person' },
  },
  bedPer10000People: {
    dimension: 'bedDensity',
    factor: '0.0001',
    vi: 'giường/vạn dân',
    en: 'beds per 10,000 people',
    spellings: ['giường bệnh/vạn dân', 'giường/10.000 dân'],
    quotient: { of: 'bed', per: 'person' },
  },
  incidentPer100000People: {
    dimension: 'incidentDensity',
    factor: '0.00001',
    vi: 'vụ/100.000 dân',
    en: 'incidents per 100,000 people',
    spellings: [],
    quotient: { of: 'incident', per: 'person' },
  },
} as const

/** The code of a standard unit. */
export type StandardUnit = keyof typeof standardUnits

/** The dimension of a standard unit: the kind of thing that it measures. */
export type DimensionOf<U extends StandardUnit> = (typeof standardUnits)[U]['dimension']

/** A dimension of the standard table. */
export type Dimension = DimensionOf<StandardUnit>

/** The standard units of a dimension. */
export type UnitOf<D extends Dimension> = {
  [U in StandardUnit]: DimensionOf<U> extends D ? U : never
}[StandardUnit]
