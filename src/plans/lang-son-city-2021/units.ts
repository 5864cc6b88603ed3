import { defineUnits, type StandardUnit, type UnitDefinition } from '../../unit/index.ts'

const declarations = [
  { code: 'communeOrWard', vi: 'phường, xã', en: 'wards and communes', spellings: ['xã, phường'] },
  { code: 'neighbourhoodOrVillage', vi: 'khối, thôn', en: 'neighbourhoods and villages' },
  { code: 'spot', vi: 'điểm', en: 'spots' },
  { code: 'productionModel', vi: 'mô hình', en: 'production models' },
  { code: 'establishment', vi: 'cơ sở', en: 'establishments', spellings: ['cơ sở sản xuất'] },
  {
    code: 'businessHousehold',
    vi: 'hộ kinh doanh cá thể',
    en: 'business households',
    spellings: ['hộ cá thể', 'hộ kinh doanh'],
  },
  { code: 'conference', vi: 'hội nghị', en: 'conferences' },
  { code: 'permit', vi: 'giấy phép', en: 'permits', spellings: ['giấy phép xây dựng'] },
  { code: 'decision', vi: 'quyết định', en: 'decisions' },
  { code: 'case', vi: 'trường hợp', en: 'cases' },
  { code: 'street', vi: 'tuyến phố', en: 'streets' },
  { code: 'lampSet', vi: 'bộ đèn', en: 'lamp sets' },
  { code: 'householdOrIndividual', vi: 'hộ gia đình, cá nhân', en: 'households and individuals' },
  { code: 'organization', vi: 'tổ chức', en: 'organizations' },
  { code: 'resettlementPlot', vi: 'ô tái định cư', en: 'resettlement plots' },
  { code: 'lane', vi: 'tuyến đường ngõ', en: 'lanes', spellings: ['tuyến đường'] },
  { code: 'technicalReport', vi: 'báo cáo kinh tế - kỹ thuật', en: 'technical reports', spellings: ['báo cáo'] },
  { code: 'bottle', vi: 'chai, lọ', en: 'bottles and jars' },
  { code: 'beneficiaryTurn', vi: 'lượt đối tượng', en: 'beneficiary turns' },
  { code: 'family', vi: 'gia đình', en: 'families' },
  { code: 'delegation', vi: 'đoàn', en: 'delegations' },
  { code: 'gift', vi: 'suất quà', en: 'gifts', spellings: ['xuất quà'] },
  { code: 'healthCard', vi: 'thẻ BHYT', en: 'health insurance cards' },
  { code: 'workUnit', vi: 'đơn vị', en: 'work units' },
  { code: 'conclusion', vi: 'kết luận', en: 'conclusions' },
  { code: 'officeHead', vi: 'thủ trưởng', en: 'heads of office' },
  { code: 'collective', vi: 'tập thể', en: 'collectives' },
  { code: 'individual', vi: 'cá nhân', en: 'individuals' },
  { code: 'citizenTurn', vi: 'lượt công dân', en: 'citizen turns' },
  { code: 'citizen', vi: 'công dân', en: 'citizens' },
  { code: 'suspect', vi: 'đối tượng', en: 'suspects' },
  { code: 'investigation', vi: 'chuyên án', en: 'special investigations' },
  { code: 'officerTurn', vi: 'lượt CBCS', en: 'officer turns' },
  { code: 'car', vi: 'xe ô tô', en: 'cars' },
  { code: 'motorbike', vi: 'xe mô tô', en: 'motorbikes' },
  { code: 'bicycle', vi: 'xe đạp', en: 'bicycles' },
  { code: 'officeTurn', vi: 'lượt cơ quan, đơn vị', en: 'office turns' },
  { code: 'honour', vi: 'danh hiệu', en: 'honours' },
  { code: 'company', vi: 'công ty', en: 'companies' },
  { code: 'hotel', vi: 'khách sạn', en: 'hotels' },
] as const

/** The units of this plan: the standard ones and the rarer nouns that it counts. */
export type PlanUnit = StandardUnit | (typeof declarations)[number]['code']

/** The rarer nouns that the document counts, each a dimension of its own. */
export const units: readonly UnitDefinition<(typeof declarations)[number]['code']>[] = defineUnits(declarations)
