export const columnarCodes = {} as const
