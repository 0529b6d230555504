/** A reprint as a desk makes it: some sentences kept in order, a word changed here and there, and paragraphs of its own put between. */
export function reprint(body: string, kept: number, foreign: readonly string[], random: () => number): string {
  const sentences = body.split(/(?<=[.!?”"])\s+/)
  const stay = sentences.filter(() => random() < kept).map((sentence) => edit(sentence, random))
  const own = foreign.filter(() => random() < 0.8)
  const parts = [...stay]
  for (const paragraph of own) parts.splice(Math.floor(random() * (parts.length + 1)), 0, paragraph)
  return parts.join('\n\n')
}

const SWAPS: Readonly<Record<string, string>> = {
  said: 'told reporters',
  on: 'this',
  the: 'its',
  was: 'had been',
  near: 'close to',
  and: 'as well as',
}

/** One word in fifty is another. */
function edit(sentence: string, random: () => number): string {
  return sentence.replace(/\b[a-z]+\b/g, (word) => (random() < 0.02 ? (SWAPS[word] ?? word) : word))
}
