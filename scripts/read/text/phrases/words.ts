/** Past this length a line is no button, label or notice. */
const LONGEST = 300
const WORD = /[\p{L}\p{M}]+|\p{N}+|©/gu
const NUMBER = /^\p{N}+$/u

/** The words of a line as phrases are compared: lower case, numbers as `#`, without marks and icons. Empty for a line too long to be a phrase. */
export function phraseWords(line: string): readonly string[] {
  if (line.length > LONGEST) return []
  const words = line.toLowerCase().match(WORD) ?? []
  return words.map((word) => (NUMBER.test(word) ? '#' : word))
}
