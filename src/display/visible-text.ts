/** Control characters but line breaks and tabs, and invisible ones, among them those that turn the direction of a text. */
const misleading = /\p{Cf}|(?![\t\n\r])\p{Cc}/gu

/** A text without the characters that would change how what stands around it is shown. */
export function visibleText(text: string): string {
  return text.replace(misleading, '')
}
