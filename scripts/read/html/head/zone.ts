import type { Element } from 'domhandler'
import { isPost } from '../embed.ts'
import { isQuote } from '../quote.ts'
import { isHidden } from '../tree.ts'
import { wordsOf } from '../words.ts'
import data from './data/zones.json' with { type: 'json' }

/** A part of a page, as its own names tell: what stands among comments or in a sidebar is seldom of the article. */
export type Zone = keyof typeof data.zones | 'headline' | 'hidden' | 'list' | 'form' | 'quoted'
/** What a page calls an element by its class or id. */
export type Call = keyof typeof data.calls

const zoneOfWord = turn<Zone>(data.zones)
const callOfWord = turn<Call>(data.calls)
const zoneOfElement = new Map(Object.entries(data.elements) as [string, Zone][])
zoneOfElement.set('h1', 'headline').set('li', 'list').set('form', 'form').set('select', 'form')

/** The zones that begin with an element. */
export function zonesOf(element: Element, words: readonly string[]): readonly Zone[] {
  // The whole page carries words such as `sidebar-right` and `single-post`, which say nothing of its parts.
  if (element.name === 'body' || element.name === 'html') return []
  const zones = words.flatMap((word) => zoneOfWord.get(word) ?? [])
  const own = zoneOfElement.get(element.name)
  if (own) zones.push(own)
  if (isHidden(element)) zones.push('hidden')
  if (isQuote(element) || isPost(element)) zones.push('quoted')
  return zones
}

const NO_CALLS: readonly Call[] = []

/** What the words of an element's names call it. */
export function callsOf(element: Element): { readonly words: readonly string[]; readonly calls: readonly Call[] } {
  const words = wordsOf(element)
  return { words, calls: words.length === 0 ? NO_CALLS : words.flatMap((word) => callOfWord.get(word) ?? []) }
}

function turn<T extends string>(lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly T[]> {
  const turned = new Map<string, T[]>()
  for (const [name, words] of Object.entries(lists))
    for (const word of words) turned.set(word, [...(turned.get(word) ?? []), name as T])
  return turned
}
