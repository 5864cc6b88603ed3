import type { PlanDocument } from '../../source/index.ts'

export const documents: readonly PlanDocument[] = [
  {
    id: 'plan-225',
    name: {
      vi: 'Kế hoạch phát triển kinh tế - xã hội năm 2021 thành phố Lạng Sơn',
      en: 'Socio-economic development plan 2021 of Lạng Sơn city',
    },
    number: '225/KH-UBND',
    issuedOn: '2020-08-24',
    issuedBy: 'UBND thành phố Lạng Sơn',
  },
]
