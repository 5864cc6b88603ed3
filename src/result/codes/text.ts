export const textCodes = {} as const
