import type { ActorType } from '../../model/tags.ts'
import type { Passage, Word } from '../words/passage.ts'
import type { KnownActor } from './knownActor.ts'

/** A place where an actor is named: the words from `from` to before `to` of a passage. */
export interface Sighting {
  readonly passage: Passage
  readonly from: number
  readonly to: number
  /** The entry that the dictionary has for it. When several share the name, the first is the best guess. */
  readonly known?: KnownActor
  /** For what no list knows: what it seems to be. */
  readonly type: ActorType
  /** The country that it belongs to, if its words say so. */
  readonly country?: string
  /** How the text introduces it, `Iranian Foreign Minister`. */
  readonly role?: string
  /** It is named by its country or capital: `Moscow` for the Russian government. */
  readonly metonym?: boolean
  /** A surname or other short form that has to be led back to a full name of the same story; dropped when there is none and `firm` is not set. */
  readonly short?: boolean
  readonly firm?: boolean
  /** A short form that stands for nobody but whom the story names in full: `of Clinton`, which may be a town. */
  readonly needsFull?: boolean
}

/** The words of a sighting as the text has them. */
export function textOf({ passage, from, to }: Pick<Sighting, 'passage' | 'from' | 'to'>): string {
  const first = passage.words[from]
  if (first && to - from === 1) return first.text
  const last = passage.words[to - 1]
  const text = first && last ? closed(passage.text, first.start, last.end) : ''
  return /\s\s|[\n\t\u00A0]/.test(text) ? text.replace(/\s+/g, ' ') : text
}

/** With the mark that closes one within: `ТОВ «Вежа»`. */
function closed(text: string, start: number, end: number): string {
  const name = text.slice(start, end)
  return name.lastIndexOf('«') > name.lastIndexOf('»') && text[end] === '»' ? `${name}»` : name
}

/** What two ways to write a name share: its words' keys, without an article. */
export function nameKeyOf({ passage: { words }, from, to }: Pick<Sighting, 'passage' | 'from' | 'to'>): string {
  const first = words[from]?.key === 'the' && to - from > 1 ? from + 1 : from
  let key = words[first]?.key ?? ''
  for (let index = first + 1; index < to; index++) key += ` ${words[index]?.key}`
  return key
}

/** The words of a sighting. */
export function wordsOf({ passage, from, to }: Pick<Sighting, 'passage' | 'from' | 'to'>): readonly Word[] {
  return passage.words.slice(from, to)
}
