/** A word of a command line as a shell takes it, for commands that messages suggest. */
export function shellWord(word: string): string {
  return /^[\w./:@%+,=-]+$/.test(word) ? word : `"${word.replace(/(["\\$`])/g, '\\$1')}"`
}

/** As `shellWord`, in quotes always: a name. */
export function shellName(name: string): string {
  return `"${name.replace(/(["\\$`])/g, '\\$1')}"`
}

/** What a suggested command needs behind it to be about this content folder; nothing for `content`, which all commands take by themselves. */
export function inContent(folder: string): string {
  return folder === 'content' ? '' : ` --content ${shellWord(folder)}`
}
