export const areaCodes = {} as const
