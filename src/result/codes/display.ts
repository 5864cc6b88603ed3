export const displayCodes = {} as const
