import type { Entry } from '../../catalogue/entry.ts'
import type { ActorIndex, CountryIndex, SourceIndex, TopicIndex } from '../../catalogue/index.ts'
import type { Period } from '../../catalogue/periods/index.ts'
import { findStorylines } from '../../catalogue/shelves/toldMost.ts'
import type { WovenEntries } from '../../catalogue/storylines/index.ts'
import type { Place } from '../../catalogue/storylines/place.ts'
import type { StorylineIndex } from '../../catalogue/storylines/storyline.ts'
import { markOf } from '../../model/mark.ts'
import { once } from '../../model/once.ts'

/** Marks of what pages are made from, but for the edition that they share and what they ask it. Worked out when they are first asked for. */
export interface MadeFrom {
  /** Of a story's page: the story, where it stands in its storyline, those on the same events and those before and after. */
  story(entry: Entry, around: readonly (Entry | undefined)[]): () => string
  /** Of the pages, feeds and data of an index: its stories, and the storylines that it shows. */
  index(index: CountryIndex | ActorIndex | TopicIndex | SourceIndex): () => string
  /** Of the pages, feeds and data of a storyline: what they tell comes of its stories alone. */
  storyline(storyline: StorylineIndex): () => string
  /** Of the page of a week or a month: its stories, their storylines, the events that it tells, who is new in it, and those before and after. */
  period(period: Period, around?: readonly (Period | undefined)[]): () => string
}

export function createMadeFrom(woven: WovenEntries): MadeFrom {
  const markOfEntry = (entry: Entry | undefined) => entry?.mark ?? ''
  const markOfStoryline = marking(({ told, entries, ...rest }: StorylineIndex) => [rest, entries.map(markOfEntry)])
  // The page of a story names its storyline, and which of its stories it is.
  const markOfLink = marking(({ slug, title, entries }: StorylineIndex) => [
    slug,
    title,
    entries.map(({ path }) => path),
  ])
  return {
    story: (entry, around) => () =>
      markOf(
        JSON.stringify([
          markOfEntry(entry),
          markOfLink(woven.storylineOf(entry)),
          woven.relatedTo(entry).map(markOfEntry),
          around.map(markOfEntry),
        ]),
      ),
    index: ({ entries, ...rest }) =>
      once(() => {
        const shown = findStorylines(entries, woven)
        return markOf(JSON.stringify([rest, entries.map(markOfEntry), shown.map(markOfStoryline)]))
      }),
    storyline: (storyline) => () => markOfStoryline(storyline),
    period:
      (period, around = []) =>
      () => {
        const { value, entries, events, newActors } = period
        return markOf(
          JSON.stringify([
            value,
            around.map((other) => other?.value),
            entries.map(markOfEntry),
            [...new Set(entries.map(woven.storylineOf))].map(markOfStoryline),
            events.map(({ entry, tellings, ...event }) => [event, entry.mark, tellings.map(markOfPlace)]),
            newActors.map(({ slug, name }) => [slug, name]),
          ]),
        )
      },
  }
}

function markOfPlace({ entry, paragraph }: Place): unknown {
  return [entry.mark, paragraph]
}

/** Marks things by what is read of them, each once; what is not there has an empty mark. */
function marking<Thing extends object>(read: (thing: Thing) => unknown): (thing: Thing | undefined) => string {
  const marks = new WeakMap<Thing, string>()
  return (thing) => {
    if (!thing) return ''
    const mark = marks.get(thing) ?? markOf(JSON.stringify(read(thing)))
    marks.set(thing, mark)
    return mark
  }
}
