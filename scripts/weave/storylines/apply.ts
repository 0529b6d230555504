import { addTo } from '../../model/groups.ts'
import type { WeaveStory } from '../story.ts'
import type { Ties } from '../ties/tie.ts'
import { type Address, giveAddresses } from './address.ts'
import type { MissedEdit, StorylineEdit } from './edit.ts'
import { splitOff } from './split.ts'
import { addressOf, type Strand } from './strand.ts'

/** Strands as an editor wants them. */
export interface Applied {
  readonly strands: readonly Strand[]
  readonly missed: readonly MissedEdit[]
}

/** Does to strands what an editor says: splits, then joins. Those that no editor speaks of stay as they are. */
export function applyEdits(
  strands: readonly Strand[],
  edits: readonly StorylineEdit[],
  ties: Ties,
  placeOf: (story: WeaveStory) => number,
): Applied {
  if (edits.length === 0) return { strands, missed: [] }
  const natural = giveAddresses(strands, placeOf)
  const byAddress = findAddresses(strands, natural, placeOf)
  const missed: MissedEdit[] = []
  const editOf = new Map<Strand, StorylineEdit>()
  for (const edit of edits) {
    const strand = byAddress.get(edit.slug)
    if (strand && !editOf.has(strand)) editOf.set(strand, edit)
    else missed.push({ slug: edit.slug, kind: 'storyline', name: edit.slug })
  }
  const into = new Map<Strand, Strand>()
  const named = new Map<Strand, string[]>()
  for (const [strand, { slug, join }] of editOf)
    for (const name of join) {
      const other = byAddress.get(name)
      if (!other || into.has(other) || endOf(strand, into) === other) missed.push({ slug, kind: 'join', name })
      else {
        into.set(other, strand)
        addTo(named, other, name)
      }
    }
  const kept = new Map<Strand, WeaveStory[]>()
  const addresses = new Map<Strand, string[]>()
  const apart: Strand[] = []
  for (const strand of strands) {
    const edit = editOf.get(strand)
    const { off, rest, strange } = splitOff(strand.stories, edit?.split ?? [], ties)
    for (const name of strange) missed.push({ slug: edit?.slug ?? '', kind: 'split', name })
    if (off.length > 0) apart.push({ stories: off, joined: [] })
    const end = endOf(strand, into)
    for (const story of rest) addTo(kept, end, story)
    const own = [edit?.slug ?? [], natural.get(strand)?.slug ?? [], named.get(strand) ?? []].flat()
    if (end !== strand) for (const slug of own) addTo(addresses, end, slug)
  }
  const joined = [...kept].map(([strand, stories]): Strand => {
    const edit = editOf.get(strand)
    const inOrder = stories.toSorted((a, b) => placeOf(a) - placeOf(b))
    return { stories: inOrder, joined: [...new Set(addresses.get(strand))], ...(edit && { edit }) }
  })
  return { strands: [...joined, ...apart].filter(({ stories }) => stories.length > 0), missed }
}

/** The strands by their addresses, and by those that their stories would give. */
function findAddresses(
  strands: readonly Strand[],
  natural: ReadonlyMap<Strand, Address>,
  placeOf: (story: WeaveStory) => number,
): ReadonlyMap<string, Strand> {
  const byAddress = new Map([...natural].map(([strand, { slug }]) => [slug, strand]))
  const stories = strands.flatMap((strand) => strand.stories.map((story) => ({ story, strand })))
  for (const { story, strand } of stories.sort((a, b) => placeOf(a.story) - placeOf(b.story))) {
    const address = addressOf(story)
    if (!byAddress.has(address)) byAddress.set(address, strand)
  }
  return byAddress
}

/** The strand that one ends in, over all joins. */
function endOf(strand: Strand, into: ReadonlyMap<Strand, Strand>): Strand {
  let end = strand
  for (let next = into.get(end); next; next = into.get(end)) end = next
  return end
}
