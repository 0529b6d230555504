const INLINE = /[\\*_[\]<]|&(?=[#\w]+;)|~(?=~)|!(?=\[)/g
/** What would make a line a heading, quote, list item, fence or rule: `#1`, `> x`, `- x`, `+ x`, `~~~`, three graves. */
const OPENING = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$|[-\s]*$)|~~~|```|=+\s*$)/
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/

/** Plain words as Markdown that shows the same words, wherever in a line they stand. */
export function escapeInline(text: string): string {
  return text.replace(INLINE, '\\$&')
}

/** A line of inline Markdown that must not open a list, heading, quote, fence or rule. */
export function escapeLineStart(line: string): string {
  return line.replace(NUMBERED, '$1\\$2').replace(OPENING, '\\$&')
}
