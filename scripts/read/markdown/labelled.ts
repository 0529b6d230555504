import { Problem } from '../../model/problem.ts'
import type { Split } from './frontMatter.ts'

/** What services write above a page that they give as Markdown: `Title: …`, `URL Source: …`, `Published Time: …`, then the Markdown. */
const READER = /^((?:\p{L}[\p{L} ]{1,30}: \S.*\n\s*)+)Markdown Content:[ \t]*\n/u
const FIELD = /^(\p{L}[\p{L}_ ]{1,30}): ?(.*)$/gmu
/** A note of Joplin’s as its raw export has it: its properties stand below it, `type_` last. */
const JOPLIN = /\n\n((?:[a-z_]+:.*\n)*id: [0-9a-f]{32}\n(?:[a-z_]+:.*\n)*type_: (\d+))\s*$/
const NOTE = '1'
const LONGEST = 64 * 1024

/** A note whose fields stand as labelled lines above or below it, without a fence; undefined for any other. Throws a Problem where it is none of Joplin’s notes but what these are kept in. */
export function splitLabelled(name: string, text: string): Split | undefined {
  const [above, fields = ''] = READER.exec(text.slice(0, LONGEST)) ?? []
  if (above) return { front: fieldsOf(fields), body: text.slice(above.length), line: above.split('\n').length }
  const from = Math.max(0, text.length - LONGEST)
  const below = JOPLIN.exec(text.slice(from))
  if (!below) return undefined
  if (below[2] !== NOTE)
    throw new Problem({ file: name }, 'no-note', 'is a folder, a picture or a tag of Joplin’s; add its notes')
  const note = text.slice(0, from + below.index)
  const [title = '', ...lines] = note.split('\n')
  return { front: { title: title.trim(), ...fieldsOf(below[1] ?? '') }, body: lines.join('\n'), line: 2 }
}

function fieldsOf(written: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...written.matchAll(FIELD)].flatMap(([, key = '', value = '']) =>
      value.trim() ? [[key.trim(), value.trim()]] : [],
    ),
  )
}
