/** A word of a command line as a shell takes it, for commands that messages suggest. */
export function shellWord(word: string): string {
  return /^[\w./:@%+,=-]+$/.test(word) ? word : `"${word.replace(/(["\\$`])/g, '\\$1')}"`
}

/** As `shellWord`, in quotes always: a name. */
export function shellName(name: string): string {
  return `"${name.replace(/(["\\$`])/g, '\\$1')}"`
}
