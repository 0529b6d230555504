import type { Quote } from '../../model/digest.ts'
import type { NamedActor, WeaveActor, WeaveStory } from '../story.ts'
import { joinActors } from './index.ts'

/** The stories with their actors as they are across all of them. `isListed` says whether the dictionary has a slug. */
export function settleStories(
  stories: readonly WeaveStory[],
  isListed: (slug: string) => boolean,
): readonly WeaveStory[] {
  const across = joinActors(
    stories.map(({ id, day, title, deck, paragraphs, named = [] }) => ({
      id,
      ...(day && { day }),
      actors: named.map(({ names, ...actor }) => ({ ...actor, forms: names })),
      text: () => [title, deck ?? '', ...paragraphs.map(({ text }) => text)].join(' '),
    })),
    { isListed },
  )
  const settle = <T extends WeaveActor>(actors: readonly T[], story: WeaveStory): readonly T[] => {
    const bySlug = new Map<string, T>()
    for (const actor of actors) {
      const { slug, name } = across.of(story.id, actor.slug) ?? actor
      const names = [...(bySlug.get(slug)?.names ?? []), ...actor.names]
      bySlug.set(slug, { ...(bySlug.get(slug) ?? actor), slug, name, names })
    }
    return [...bySlug.values()]
  }
  const settleSpeaker = (quote: Quote, story: WeaveStory): Quote =>
    quote.actor === undefined ? quote : { ...quote, actor: across.of(story.id, quote.actor)?.slug ?? quote.actor }
  return stories.map((story) => ({
    ...story,
    actors: settle(story.actors, story),
    ...(story.named && { named: settle<NamedActor>(story.named, story) }),
    digest: { ...story.digest, quotes: story.digest.quotes.map((quote) => settleSpeaker(quote, story)) },
  }))
}
