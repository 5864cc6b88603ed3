/** Pairs of spellings that documents use side by side. */
const interchangeable: readonly (readonly [string, string])[] = [
  ['nghìn', 'ngàn'],
  ['tỷ', 'tỉ'],
  ['sĩ', 'sỹ'],
  ['²', '2'],
  ['³', '3'],
  ['hằng năm', 'hàng năm'],
  ['kỳ', 'kì'],
  ['hóa', 'hoá'],
  ['khóa', 'khoá'],
  ['thủy', 'thuỷ'],
  ['lũy', 'luỹ'],
  ['ủy', 'uỷ'],
  ['/vạn dân', '/10.000 dân'],
  ['giường/', 'giường bệnh/'],
]

/** A phrase with every other way to spell it. */
export function spellingVariants(phrase: string): readonly string[] {
  return interchangeable.reduce<readonly string[]>(exchanged, [phrase])
}

function exchanged(variants: readonly string[], [one, other]: readonly [string, string]): readonly string[] {
  if (!variants.some((each) => each.includes(one) || each.includes(other))) return variants
  return [...new Set(variants.flatMap((each) => [each, each.replace(one, other), each.replace(other, one)]))]
}
