export const evaluateCodes = {} as const
