import type { Account } from '../weave/story.ts'
import { type Ties, tie } from '../weave/ties/index.ts'
import { relatedTo } from '../weave/ties/related.ts'
import type { Entry } from './entry.ts'

/** What a story belongs with. */
export interface Connections {
  /** On the same events, most alike first. */
  readonly related: readonly Entry[]
  /** The stories published just before and after. */
  readonly earlier?: Entry
  readonly later?: Entry
}

/** Finds what each story belongs with. `entries` come newest first. */
export function connect(entries: readonly Entry[]): (entry: Entry) => Connections {
  const places = new Map(entries.map(({ path }, place) => [path, place]))
  /** Made when the first page asks. */
  let ties: Ties | undefined
  return (entry) => {
    ties ??= tie(entries.map(readAccount))
    const place = places.get(entry.path) ?? 0
    const [later, earlier] = [entries[place - 1], entries[place + 1]]
    return {
      related: relatedTo(entry.path, ties).flatMap(({ id }) => entries[places.get(id) ?? -1] ?? []),
      ...(entry.day && earlier?.day && { earlier }),
      ...(entry.day && later && { later }),
    }
  }
}

/** An entry by its words. Of markup only the addresses of links have words of their own, which are not the story's. */
function readAccount({ path, story, day, language }: Entry): Account {
  const { title, deck, body } = story
  const paragraphs = body
    .replace(/\]\([^()\s]*(?: "[^"]*")?\)/g, ']')
    .split(/\n{2,}/)
    .map((text) => ({ kind: 'paragraph' as const, text }))
  return { id: path, title, language, paragraphs, ...(deck && { deck }), ...(day && { day }) }
}
