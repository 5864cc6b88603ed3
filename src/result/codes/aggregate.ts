export const aggregateCodes = {} as const
