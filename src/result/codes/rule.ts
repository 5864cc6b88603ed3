export const ruleCodes = {} as const
