import type { Quote } from '../../model/digest.ts'
import { addTo } from '../../model/groups.ts'
import type { ActorType } from '../../model/tags.ts'
import type { WeaveStory } from '../story.ts'
import { isSameSaying, type SayingWords, wordsOfSaying } from './same.ts'

/** Those of one country who are quoted; of no country those of whom none is known. */
export interface Side {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** Those whom most stories quote first. */
  readonly voices: readonly Voice[]
}

/** What somebody said. */
export interface Voice {
  readonly slug: string
  readonly name: string
  readonly type: ActorType
  /** Ids of the stories that quote them, in order of publication. */
  readonly stories: readonly string[]
  /** Newest first; of one day those that most stories have. */
  readonly sayings: readonly Saying[]
}

/** Words that somebody said, once however many stories have them. */
export interface Saying {
  /** Verbatim in the story's body: the words themselves, or the clause that reports them. */
  readonly text: string
  readonly direct: boolean
  /** The id of the story, the first of those that have most of it. */
  readonly story: string
  readonly paragraph: number
  /** When that story came out. */
  readonly day?: string
  /** How many stories have it. */
  readonly told: number
}

/** A saying of so few words tells nothing alone: “Never.” */
const SHORTEST = 4

interface Said {
  readonly quote: Quote
  readonly story: WeaveStory
  readonly words: SayingWords
}

/** What each side said in some stories, given in order of publication: quotations and reported speech of those alone whom the text names as the speaker. Sides with most stories first, that without a country last. */
export function hearVoices(stories: readonly WeaveStory[]): readonly Side[] {
  const speakers = new Map<string, Said[]>()
  const known = new Map<string, { name: string; type: ActorType; country?: string }>()
  for (const story of stories) {
    for (const { slug, name, type, country } of story.named ?? [])
      if (!known.has(slug) || (country && !known.get(slug)?.country))
        known.set(slug, { name, type, ...(country && { country }) })
    for (const quote of story.digest.quotes) {
      const words = wordsOfSaying(quote.text)
      if (quote.actor === undefined || quote.certainty !== 'stated' || words.list.length < SHORTEST) continue
      addTo(speakers, quote.actor, { quote, story, words })
    }
  }
  const sides = new Map<string, Voice[]>()
  for (const [slug, said] of speakers) {
    const actor = known.get(slug)
    if (!actor) continue
    const { name, type, country = '' } = actor
    const quoting = [...new Set(said.map(({ story }) => story.id))]
    addTo(sides, country, { slug, name, type, stories: quoting, sayings: gather(said) })
  }
  return [...sides]
    .map(([country, voices]) => ({ ...(country && { country }), voices: voices.sort(byStories) }))
    .sort((a, b) => Number(!a.country) - Number(!b.country) || weightOf(b) - weightOf(a))
}

/** One saying for all stories that have it, in the fullest words, direct ones before reported ones. */
function gather(said: readonly Said[]): readonly Saying[] {
  const sayings: { shown: Said; stories: Set<WeaveStory> }[] = []
  const fullest = [...said].sort(
    (a, b) => Number(b.quote.direct) - Number(a.quote.direct) || b.words.list.length - a.words.list.length,
  )
  for (const each of fullest) {
    const same = sayings.find(({ shown }) => isSameSaying(shown.words, each.words))
    if (same) same.stories.add(each.story)
    else sayings.push({ shown: each, stories: new Set([each.story]) })
  }
  return sayings
    .map(({ shown: { quote, story }, stories }) => ({
      text: quote.text,
      direct: quote.direct,
      story: story.id,
      paragraph: quote.paragraph,
      ...(story.day && { day: story.day }),
      told: stories.size,
    }))
    .sort((a, b) => compare(b.day ?? '', a.day ?? '') || b.told - a.told)
}

function byStories(a: Voice, b: Voice): number {
  return b.stories.length - a.stories.length || compare(a.slug, b.slug)
}

function weightOf({ voices }: Side): number {
  return voices.reduce((sum, { stories }) => sum + stories.length, 0)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
