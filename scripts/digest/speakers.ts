import type { Quote } from '../model/digest.ts'
import type { Tags } from '../model/tags.ts'

/** Who is quoted is an actor of the story, however late and seldom it names him: adds those whose words it surely gives. Of reported speech people alone, as bodies are said to say much. */
export function addSpeakers(tags: Tags, quotes: readonly Quote[]): Tags {
  const there = new Set(tags.actors.map(({ slug }) => slug))
  const speakers = new Map(
    quotes.flatMap(({ actor, certainty, direct, paragraph }) => {
      const found = tags.mentions.actors.find(({ slug }) => slug === actor)
      if (!found || certainty !== 'stated' || there.has(found.slug)) return []
      const { name, type, slug, country } = found
      if (!direct && type !== 'person') return []
      return [
        [slug, { name, type, slug, ...(country && { country }), reasons: [`is quoted in paragraph ${paragraph}`] }],
      ]
    }),
  )
  return speakers.size > 0 ? { ...tags, actors: [...tags.actors, ...speakers.values()] } : tags
}
