/** How wide characters are in the headline face, in ems: measured on the face itself, by class. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijl.,:;'’‘!|()[\]]/, 0.3],
  [/[frts\- ]/, 0.4],
  [/[mwMW@%—]/, 0.86],
  [/[A-ZÀ-Þ]/, 0.68],
]
const USUAL = 0.54

/** Text broken into lines that are at most `width` ems wide; the last of `most` lines ends in an ellipsis when there is more. */
export function wrapText(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word
    if (line === '' || widthOf(longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`]
}

function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? USUAL
  return width
}
