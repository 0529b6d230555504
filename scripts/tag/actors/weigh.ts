import { readData } from '../readData.ts'
import type { NamedActor } from './merge.ts'
import type { Sighting } from './sighting.ts'
import { findStanding, verbOf } from './standing.ts'
import { isSeat } from './things.ts'

const TITLE = 4
const DECK = 2.5
const FIRST_PARAGRAPH = 2
const SPEAKS = 1.5
const ACTS = 1
const MENTION = 0.8
const MOST_MENTIONS = 8
const KNOWN = 0.4
/** From this weight on a story is about an actor. */
const ENOUGH = 1.9
const MOST_ACTORS = 12

/** Who a story is about, most central first: those of the title and the first lines, those who speak and act, those named again and again. */
export function weighActors(actors: readonly NamedActor[], paragraphs: number): readonly NamedActor[] {
  return actors
    .filter((actor) => !isPassing(actor))
    .map((actor) => ({ actor, weight: weigh(actor, paragraphs) }))
    .filter(({ weight }) => weight >= ENOUGH)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_ACTORS)
    .map(({ actor }) => actor)
}

/** A single name deep in the text may explain or illustrate; the story is not about it. */
const DEEP = 4

/** Named only as a house (`the American Embassy`), as where something was published (`wrote on Twitter`), or only once and late, unless it is a person who speaks. */
function isPassing({ type, sightings }: NamedActor): boolean {
  const [first, ...others] = sightings
  if (type === 'company' && sightings.every((each) => MEANS.test(wordBefore(each)))) return true
  if (type === 'media' && sightings.every(isListener)) return true
  if (sightings.every(isSeat)) return true
  if (!first || others.length > 0 || first.passage.paragraph < DEEP) return false
  return type !== 'person' || verbOf(first) !== 'decides'
}

const MEANS = /^(?:on|via)$/

/** `told CNN`, `wrote in The Post`, `CNN’s Ada Quint`: where something was said, not who acts. */
function isListener(sighting: Sighting): boolean {
  const next = sighting.passage.words[sighting.to]
  if (sighting.passage.paragraph <= 0) return false
  return before.has(wordBefore(sighting)) || /^['’]s /.test(next?.gap ?? '') || after.has(next?.key ?? '')
}

const listeners = readData<Readonly<Record<'before' | 'after', readonly string[]>>>(
  new URL('data/listeners.json', import.meta.url),
)
const before: ReadonlySet<string> = new Set(listeners.before)
const after: ReadonlySet<string> = new Set(listeners.after)

function wordBefore({ passage, from }: Sighting): string {
  const word = passage.words[from - 1]
  return (word?.key === 'the' ? passage.words[from - 2] : word)?.key ?? ''
}

function weigh(actor: NamedActor, paragraphs: number): number {
  const { known, sightings } = actor
  const { inTitle, inDeck, inBody, speaking } = findStanding(actor)
  const metonym = sightings.every((each) => each.metonym)
  let weight = known && !metonym ? KNOWN : 0
  if (inTitle) weight += TITLE
  if (inDeck) weight += DECK
  if (inBody) {
    const from = inBody.passage.paragraph - 1
    weight += FIRST_PARAGRAPH * Math.max(0, 1 - from / Math.max(4, paragraphs / 2))
  }
  if (speaking) weight += (verbOf(speaking) === 'decides' ? SPEAKS : ACTS) / (metonym ? 2 : 1)
  return weight + MENTION * Math.min(sightings.length, MOST_MENTIONS)
}
