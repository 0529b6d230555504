import { readData } from '../readData.ts'
import type { NamedActor } from './merge.ts'
import { type Sighting, textOf } from './sighting.ts'

/** An actor with how central it is to the story, and why. */
export interface WeighedActor {
  readonly actor: NamedActor
  readonly weight: number
  /** Written when somebody asks for them. */
  readonly reasons: () => readonly string[]
}

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
export function weighActors(actors: readonly NamedActor[], paragraphs: number): WeighedActor[] {
  return actors
    .filter((actor) => !isPassing(actor))
    .map((actor) => weigh(actor, paragraphs))
    .filter(({ weight }) => weight >= ENOUGH)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_ACTORS)
}

/** A single name deep in the text may explain or illustrate; the story is not about it. */
const DEEP = 4

/** Named only as where something was published (`wrote on Twitter`), or only once and late, unless it is a person who speaks. */
function isPassing({ type, sightings }: NamedActor): boolean {
  const [first, ...others] = sightings
  if (type === 'company' && sightings.every((each) => MEANS.test(wordBefore(each)))) return true
  if (type === 'media' && sightings.every(isListener)) return true
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

function weigh(actor: NamedActor, paragraphs: number): WeighedActor {
  const { sightings } = actor
  const metonym = sightings.every((each) => each.metonym)
  let weight = actor.known && !metonym ? KNOWN : 0
  const inTitle = sightings.find(({ passage }) => passage.paragraph === 0)
  const inDeck = sightings.find(({ passage }) => passage.paragraph === -1)
  const body = sightings.filter(({ passage }) => passage.paragraph > 0)
  if (inTitle) weight += TITLE
  if (inDeck) weight += DECK
  const first = body[0]?.passage.paragraph
  if (first !== undefined) weight += FIRST_PARAGRAPH * Math.max(0, 1 - (first - 1) / Math.max(4, paragraphs / 2))
  const speaking = body.find((each) => verbOf(each) === 'decides') ?? body.find(verbOf)
  if (speaking) weight += (verbOf(speaking) === 'decides' ? SPEAKS : ACTS) / (metonym ? 2 : 1)
  weight += MENTION * Math.min(sightings.length, MOST_MENTIONS)
  const reasons = () => [
    ...(inTitle ? [`title “${textOf(inTitle)}”`] : []),
    ...(inDeck ? [`deck “${textOf(inDeck)}”`] : []),
    ...(speaking
      ? [`${verbOf(speaking) === 'decides' ? 'speaks' : 'acts'} in paragraph ${speaking.passage.paragraph}`]
      : []),
    ...countForms(sightings),
  ]
  return { actor, weight, reasons }
}

/** `“IRGC” ×2` for each way that the story names an actor. */
function countForms(sightings: readonly Sighting[]): string[] {
  const counts = new Map<string, number>()
  for (const sighting of sightings) counts.set(textOf(sighting), (counts.get(textOf(sighting)) ?? 0) + 1)
  return [...counts].map(([text, count]) => (count > 1 ? `“${text}” ×${count}` : `“${text}”`))
}

/** Whether a verb of saying or deciding, or one of acting, stands beside the name: `Zarif said`, `said Zarif`, `State Department officials said`. */
function verbOf({ passage: { words }, from, to }: Sighting): 'decides' | 'acts' | undefined {
  if (words[from - 1]?.key === 'said') return 'decides'
  for (let index = to; index < to + 3; index++) {
    const word = words[index]
    if (!word || /[.;:!?]/.test(word.gap)) return undefined
    if (word.spelling.decides) return 'decides'
    if (word.spelling.acts) return 'acts'
    if (word.capital && !word.spelling.opener) return undefined
  }
  return undefined
}
