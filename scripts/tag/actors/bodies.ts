import { readFileSync } from 'node:fs'
import { slugify } from '../../model/slug.ts'
import type { ActorType } from '../../model/tags.ts'
import { countryOf } from '../countries/atlas.ts'
import { phraseKey } from '../words/key.ts'
import type { Word } from '../words/passage.ts'
import type { Dictionary } from './dictionary.ts'
import type { KnownActor } from './knownActor.ts'
import { Phrases } from './phrases.ts'
import type { Nations } from './places.ts'
import type { Sighting } from './sighting.ts'

/** A part of any state: what it is called with the country left out. */
interface StateBody {
  readonly body: string
  readonly type: ActorType
  readonly forms: readonly string[]
}

const bodies = new Phrases<StateBody>('names')
for (const line of readFileSync(new URL('data/state-bodies.jsonl', import.meta.url), 'utf8').split('\n')) {
  if (!line) continue
  const body: StateBody = JSON.parse(line)
  for (const form of body.forms) bodies.add(form, body)
}

/** Parts of states by a word for the country and one for the part: `the Iraqi army`, `Syria’s state television`, `the Government of Iraq`. */
export function findBodies(nations: Nations, dictionary: Dictionary): Sighting[] {
  return [...nations].flatMap(([passage, matches]) =>
    matches.flatMap(({ from, to, values }) => {
      const [nation] = values
      const span = nation && (bodyAfter(passage.words, from, to) ?? bodyBefore(passage.words, from, to))
      if (!nation || !span) return []
      const known = actorOf(nation.code, span.body, dictionary)
      return [{ passage, from: span.from, to: span.to, known, type: known.type, country: nation.code }]
    }),
  )
}

interface Span {
  readonly from: number
  readonly to: number
  readonly body: StateBody
}

/** `Iraqi security forces`, `Iraq’s parliament`. */
function bodyAfter(words: readonly Word[], from: number, to: number): Span | undefined {
  const gap = words[to]?.gap ?? ''
  const match = /^(?: |['’]s )$/.test(gap) ? bodies.matchAt(words, to) : undefined
  const [body] = match?.values ?? []
  return match && body ? { from, to: match.to, body } : undefined
}

/** `the government of Iraq`. */
function bodyBefore(words: readonly Word[], from: number, to: number): Span | undefined {
  const of = words[from - 1]?.key === 'the' ? from - 2 : from - 1
  const next = words[to]
  // `the government of Salvador Allende`
  if (words[of]?.key !== 'of' || (next?.capital && next.gap === ' ')) return undefined
  for (let start = Math.max(0, of - 4); start < of; start++) {
    const match = bodies.matchAt(words, start)
    const [body] = match?.values ?? []
    if (match?.to === of && body) return { from: start, to, body }
  }
  return undefined
}

/** The government of a country. */
export function governmentOf(code: string, dictionary: Dictionary): KnownActor {
  return actorOf(code, { body: 'Government', type: 'government', forms: [] }, dictionary)
}

/** `Government of the United States`. */
const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Maldives|Bahamas|Gambia|Czech Republic|Dominican Republic|Central African|Democratic)|Islands$/

const made = new Map<string, KnownActor>()

/** The dictionary's entry for a part of a state, or one made of the two words: `Iraqi Supreme Court`. */
function actorOf(code: string, { body, type }: StateBody, { byKey }: Dictionary): KnownActor {
  const country = countryOf(code)
  const name =
    body === 'Government'
      ? `Government of ${WITH_ARTICLE.test(country?.name ?? '') ? 'the ' : ''}${country?.name ?? code}`
      : `${country?.demonyms[0] ?? country?.name ?? code} ${body}`
  const listed = byKey.get(phraseKey(name))
  if (listed) return listed
  let actor = made.get(name)
  if (!actor) {
    actor = { name, type, slug: slugify(name), aliases: [], country: code }
    made.set(name, actor)
  }
  return actor
}
