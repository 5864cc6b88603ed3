export const interopCodes = {} as const
