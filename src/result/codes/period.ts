export const periodCodes = {} as const
