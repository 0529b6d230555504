import type { DateMention } from '../../model/digest.ts'
import type { WeaveStory } from '../../weave/story.ts'
import type { Entry } from '../entry.ts'
import { paragraphsOf } from '../paragraphs.ts'

/** An entry as it is woven. Its id is its address; its words and its digest are read when they are asked for. */
export function readAccount(entry: Entry): WeaveStory {
  const { story, path, day, language, countries, actors, named, mark } = entry
  const namesOf = new Map(named.map(({ slug, forms }) => [slug, forms]))
  return {
    id: path,
    mark,
    title: story.title,
    ...(story.deck && { deck: story.deck }),
    ...(day && { day }),
    language,
    get paragraphs() {
      return paragraphsOf(entry)
    },
    ...(story.source.name && { publisher: story.source.name }),
    countries: countries.map(({ code }) => code),
    actors: actors.map(({ slug, name }) => ({ slug, name, names: namesOf.get(slug) ?? [name] })),
    named: named.map(({ forms, ...actor }) => ({ ...actor, names: forms })),
    get digest() {
      const { keyPoints, timeline, quotes } = entry.digest
      return { keyPoints, dates: datesOf(entry), timeline, quotes }
    },
  }
}

/** The dates that events are told by. Where an editor states a story's timeline or hides some of it, those of its events alone. */
function datesOf({ story, digest: { dates, timeline } }: Entry): readonly DateMention[] {
  if (!story.overrides.timeline && !story.edits.timeline?.hide.length) return dates
  return dates.filter(({ value, paragraph }) =>
    timeline.some((event) => event.date === value && (event.paragraph === paragraph || event.paragraph < 1)),
  )
}
