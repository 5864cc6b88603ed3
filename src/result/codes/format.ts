export const formatCodes = {} as const
