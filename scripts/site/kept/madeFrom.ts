import type { Entry } from '../../catalogue/entry.ts'
import type { ActorIndex, CountryIndex, SourceIndex, TopicIndex } from '../../catalogue/index.ts'
import type { WovenEntries } from '../../catalogue/storylines/index.ts'
import type { StorylineIndex } from '../../catalogue/storylines/storyline.ts'
import { once } from '../../model/once.ts'
import { markOf } from './mark.ts'

/** Marks of what pages are made from, but for the edition that they share and what they ask it. Worked out when they are first asked for. */
export interface MadeFrom {
  /** Of a story's page: the story, its storyline, those on the same events and those before and after. */
  story(entry: Entry, around: readonly (Entry | undefined)[]): () => string
  /** Of the pages, feeds and data of an index: its stories, and their storylines. */
  index(index: CountryIndex | ActorIndex | TopicIndex | SourceIndex): () => string
  /** Of the pages, feeds and data of a storyline: what they tell comes of its stories alone. */
  storyline(storyline: StorylineIndex): () => string
}

export function createMadeFrom({ storylineOf, relatedTo }: WovenEntries): MadeFrom {
  const entries = new WeakMap<Entry, string>()
  const storylines = new WeakMap<StorylineIndex, string>()
  const markOfEntry = (entry: Entry | undefined) =>
    entry ? kept(entries, entry, () => markOf(JSON.stringify(entry))) : ''
  const markOfStoryline = (storyline: StorylineIndex | undefined) =>
    storyline
      ? kept(storylines, storyline, () => {
          const { told, entries, ...rest } = storyline
          return markOf(JSON.stringify([rest, entries.map(markOfEntry)]))
        })
      : ''
  return {
    story: (entry, around) => () =>
      markOf(
        JSON.stringify([
          markOfEntry(entry),
          markOfStoryline(storylineOf(entry)),
          relatedTo(entry).map(markOfEntry),
          around.map(markOfEntry),
        ]),
      ),
    index: ({ entries, ...rest }) =>
      once(() =>
        markOf(
          JSON.stringify([rest, entries.map(markOfEntry), entries.map((entry) => markOfStoryline(storylineOf(entry)))]),
        ),
      ),
    storyline: (storyline) => () => markOfStoryline(storyline),
  }
}

function kept<Key extends object>(marks: WeakMap<Key, string>, key: Key, make: () => string): string {
  const mark = marks.get(key) ?? make()
  marks.set(key, mark)
  return mark
}
