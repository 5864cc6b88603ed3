export const evaluateCodes = {
  'evaluate.policy': {
    problem: { vi: 'quy ước đánh giá không hợp lệ', en: 'the policy is not one that ktxh knows' },
    mend: { vi: 'dùng tên và giá trị trong kiểu Policy', en: 'use the names and values of the type Policy' },
  },
} as const
