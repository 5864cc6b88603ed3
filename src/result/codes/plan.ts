export const planCodes = {} as const
