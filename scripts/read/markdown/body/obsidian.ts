import type { Step } from './step.ts'

const EMBED = /!\[\[([^[\]\n]+)\]\]/g
const LINK = /\[\[([^[\]\n|]+)(?:\\?\|([^[\]\n]+))?\]\]/g
const CALLOUT = /^((?:> ?)+)\[!([\w-]+)\][+-]?[ \t]*(.*)$/gm
const COMMENT = /%%[\s\S]*?%%/g
const HIGHLIGHT = /==(?=\S)([^=\n]+?)(?<=\S)==/g
const BLOCK_ID = /(?:^|[ \t])\^[\da-z-]+[ \t]*$/gim
const TASK = /^(\s*[-*+] )\[[ xX/-]\] /gm

/** Obsidian's own marks as plain Markdown: links between notes keep their words, what only the vault has is left out. */
export const readObsidian: Step = (text, leave) =>
  text
    .replace(COMMENT, (comment) => {
      leave(comment, 'comment')
      return ''
    })
    .replace(EMBED, (embed, target: string) => {
      leave(
        embed,
        /\.(?:png|jpe?g|gif|webp|svg|avif)\b/i.test(target)
          ? 'picture that stands beside the note'
          : 'part of another note',
      )
      return ''
    })
    .replace(
      LINK,
      (_, target: string, words?: string) => words ?? target.replace(/^.*\//, '').replace(/#\^?.*$/, '') ?? target,
    )
    .replace(CALLOUT, (_, marks: string, kind: string, title: string) => {
      const words = title.trim()
      return words
        ? `${marks}**${words}**\n${marks.trimEnd()}`
        : `${marks}**${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}**\n${marks.trimEnd()}`
    })
    .replace(HIGHLIGHT, '$1')
    .replace(BLOCK_ID, '')
    .replace(TASK, '$1')
