/** What a text ends with in brackets, and what stands before them: "Tổng sản lượng (tấn)". */
export function bracketAtEnd(text: string): { readonly before: string; readonly inside: string } | undefined {
  const open = text.lastIndexOf('(')
  if (open <= 0 || !text.endsWith(')')) return undefined
  return { before: text.slice(0, open).trim(), inside: text.slice(open + 1, -1).trim() }
}
