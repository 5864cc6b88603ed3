import type { Area } from '../../area/index.ts'
import type { Id } from '../../source/index.ts'

const lastDay = '2025-06-30'

const ward = (id: Id, name: string): Area => part(id, name, { vi: 'phường', en: 'ward' })
const commune = (id: Id, name: string): Area => part(id, name, { vi: 'xã', en: 'commune' })
const part = (id: Id, name: string, type: { vi: string; en: string }): Area => ({
  id,
  name: { vi: name },
  level: 'commune',
  type,
  parent: 'lang-son-city',
  validTo: lastDay,
})

export const areas: readonly Area[] = [
  { id: 'lang-son', name: { vi: 'Lạng Sơn' }, level: 'province', type: { vi: 'tỉnh', en: 'province' } },
  {
    id: 'lang-son-city',
    name: { vi: 'Lạng Sơn' },
    level: 'district',
    type: { vi: 'thành phố', en: 'city' },
    parent: 'lang-son',
    validTo: lastDay,
  },
  ward('hoang-van-thu', 'Hoàng Văn Thụ'),
  ward('tam-thanh', 'Tam Thanh'),
  ward('vinh-trai', 'Vĩnh Trại'),
  ward('dong-kinh', 'Đông Kinh'),
  ward('chi-lang', 'Chi Lăng'),
  commune('hoang-dong', 'Hoàng Đồng'),
  commune('quang-lac', 'Quảng Lạc'),
  commune('mai-pha', 'Mai Pha'),
]
