import { subjectOfText } from '../../digest/quotes/subjectOfText.ts'
import type { Entry } from '../entry.ts'
import type { Sentence } from '../storylines/place.ts'
import type { MergedEvent } from './events.ts'

/** Whether a sentence tells what an actor did: the actor is its subject, by a name that its story uses. */
export function isDoing({ text, entry }: Pick<Sentence, 'text' | 'entry'>, slug: string): boolean {
  const names = namesIn(entry, slug)
  if (!names.some((name) => text.includes(name))) return false
  const subject = subjectOfText(text, entry.language)
  return subject !== undefined && names.some((name) => isNamedBy(subject, name))
}

/** Whether a sentence names an actor at all. */
export function isNaming({ text, entry }: Pick<Sentence, 'text' | 'entry'>, slug: string): boolean {
  return namesIn(entry, slug).some((name) => text.includes(name))
}

function namesIn({ named, actors }: Entry, slug: string): readonly string[] {
  const forms = named.flatMap((actor) => (actor.slug === slug ? actor.forms : []))
  const name = actors.flatMap((actor) => (actor.slug === slug ? actor.name : []))
  return [...new Set([...forms, ...name])]
}

/** `President Donald Trump`, `The French president, Emmanuel Macron,` */
function isNamedBy(subject: string, name: string): boolean {
  const whole = subject.replace(/,$/, '')
  const phrase = /,\s+([^,]+)$/.exec(whole)?.[1] ?? whole
  return phrase.endsWith(name) && isTitle(phrase.slice(0, phrase.length - name.length))
}

/** What may stand before a name: `The`, `President`, `Iran’s`. `A spokesman for the` says that it is somebody else. */
function isTitle(before: string): boolean {
  const words = before.split(/\s+/).filter(Boolean)
  return words.every((word, place) => /^[\p{Lu}\p{Lo}]/u.test(word) || (place === 0 && word.length <= LONGEST_ARTICLE))
}

const LONGEST_ARTICLE = 3

/** Events as they concern an actor; those that do not name it are left out. */
export interface Doing {
  readonly did: readonly MergedEvent[]
  readonly named: readonly MergedEvent[]
}

const LATEST = 40

/** Parts events into what an actor did and where it is named, the last of each. */
export function partDoing(events: readonly MergedEvent[], slug: string): Doing {
  const placed = events.flatMap((event) => {
    const entry = event.told[0]?.entry
    return entry ? [{ event, sentence: { text: event.text, entry } }] : []
  })
  const did = new Set(placed.filter(({ sentence }) => isDoing(sentence, slug)).map(({ event }) => event))
  return {
    did: [...did].slice(-LATEST),
    named: placed
      .flatMap(({ event, sentence }) => (!did.has(event) && isNaming(sentence, slug) ? [event] : []))
      .slice(-LATEST),
  }
}
