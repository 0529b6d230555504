import type { WeaveStory } from '../story.ts'
import { addressOf, type Strand } from './strand.ts'

/** A storyline's address, and those that lead to it. */
export interface Address {
  readonly slug: string
  readonly redirects: readonly string[]
}

/** A story of an earlier day that is found later takes the first place: the addresses that so many of the next stories would give lead on. */
const FORMER = 3

/**
 * Gives each strand of two stories and more, and each that an editor has a file for, an address: the editor's, else that of its
 * first story, with a number where it is taken. They are given in the order in which storylines came to be (with their second
 * story), so that a newer one never takes an older one's.
 */
export function giveAddresses(
  strands: readonly Strand[],
  placeOf: (story: WeaveStory) => number,
): ReadonlyMap<Strand, Address> {
  const cameToBe = ({ stories }: Strand) => placeOf(stories[1] ?? (stories[0] as WeaveStory))
  const ordered = strands
    .filter(({ stories, edit }) => stories.length > 1 || (edit && stories.length > 0))
    .sort((a, b) => cameToBe(a) - cameToBe(b))
  const taken = new Set<string>(ordered.flatMap(({ edit }) => edit?.slug ?? []))
  const slugs = new Map<Strand, string>()
  for (const strand of ordered) slugs.set(strand, strand.edit?.slug ?? free(strand, taken))
  for (const { joined } of ordered) for (const slug of joined) taken.add(slug)
  return new Map(ordered.map((strand) => [strand, { slug: slugs.get(strand) ?? '', redirects: former(strand, taken) }]))
}

function free({ stories: [first] }: Strand, taken: Set<string>): string {
  const slug = first ? addressOf(first) : ''
  let free = slug
  for (let copy = 2; taken.has(free); copy++) free = `${slug}-${copy}`
  taken.add(free)
  return free
}

/** What was joined to a strand, and the addresses that it may have had, where nobody else has them. */
function former({ stories, joined }: Strand, taken: Set<string>): readonly string[] {
  const redirects = [...joined]
  for (const story of stories.slice(0, FORMER + 1)) {
    const slug = addressOf(story)
    if (taken.has(slug)) continue
    taken.add(slug)
    redirects.push(slug)
  }
  return redirects
}
