import type { Step } from './step.ts'

const COMMENT = /<!--[\s\S]*?(?:-->|$(?![\s\S]))/g
const HEADING_ATTRIBUTES = /^(#{1,6} .*?)[ \t]*\{[:#.][^{}\n]*\}[ \t]*$/gm
const ATTRIBUTES = /^\{:[^{}\n]*\}[ \t]*$|(?<=\))\{[:.#][^{}\n]*\}|(?<=\S)\{:[.#]?[^{}\n]*\}/gm
const SETEXT = /^(?![>\s#|*+-]|\d+[.)] )([^\n]{1,200})\n(=+|-{2,})[ \t]*$/gm
const NOTE_MARK = /\[\^([^\]\s]+)\](?!:)/g
const NOTE = /^\[\^([^\]\s]+)\]:[ \t]*/gm
const CONTENTS = /^\[\[?_?TOC_?\]?\]$|^\{:toc\}$/gim

/** `:::note`, `:::message alert`, `::: {.box}`, and `:::` at its end: a box around words that stay. */
const CONTAINER = /^:{3,}[ \t]*(?:\{[^{}\n]*\}|[\w-]+(?:[ \t]+[\w-]+)?)?(?:\[([^\]\n]*)\])?[ \t]*$/gm

/** The rest of what other dialects write: comments, attributes, underlined headings, notes at the foot. */
export const readMarks: Step = (text, leave) =>
  text
    .replace(COMMENT, (comment) => {
      if (!/^<!--\s*(?:more|excerpt|summary|readmore|truncate|end)\s*-->$/i.test(comment)) leave(comment, 'comment')
      return ''
    })
    .replace(CONTENTS, '')
    .replace(CONTAINER, (_, title?: string) => (title ? `**${title}**\n` : ''))
    .replace(HEADING_ATTRIBUTES, '$1')
    .replace(ATTRIBUTES, '')
    .replace(SETEXT, (_, words: string, line: string) => `${line.startsWith('=') ? '#' : '##'} ${words.trim()}`)
    .replace(NOTE, '\\[$1\\] ')
    .replace(NOTE_MARK, '\\[$1\\]')
