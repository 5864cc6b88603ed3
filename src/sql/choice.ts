/** A word that is the same in every row, or stands in a column and is one of several. */
export type Choice<Word extends string> = { readonly words: readonly Word[]; readonly column: string }

/** The same word in every row. */
export function always<Word extends string>(word: Word): Choice<Word> {
  return { words: [word], column: `'${word}'` }
}

/** Whether a word stands in a column. */
export function varies(choice: Choice<string>): boolean {
  return choice.words.length !== 1
}

/** What follows from a word: one expression, or a CASE that is NULL for every word that is none of them. */
export function choose<Word extends string>(choice: Choice<Word>, then: (word: Word) => string): string {
  const [only] = choice.words
  if (only !== undefined && !varies(choice)) return then(only)
  const branches = [...wordsByAnswer(choice, then)]
    .filter(([answer]) => answer !== 'NULL')
    .map(([answer, words]) => `WHEN ${isOneOf(choice.column, words)} THEN ${answer}`)
  return branches.length === 0 ? 'NULL' : `CASE ${branches.join(' ')} END`
}

/** Whether a column holds one of some words. */
export function isOneOf(column: string, words: readonly string[]): string {
  const [only, ...others] = words.map((word) => `'${word}'`)
  return others.length === 0 ? `${column} = ${only}` : `${column} IN (${[only, ...others].join(', ')})`
}

function wordsByAnswer<Word extends string>(
  { words }: Choice<Word>,
  then: (word: Word) => string,
): Map<string, string[]> {
  const answers = new Map<string, string[]>()
  for (const word of words) answers.set(then(word), [...(answers.get(then(word)) ?? []), word])
  return answers
}
