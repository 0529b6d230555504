import { findAdded, type Other } from './adds.ts'
import type { Entry } from './entry.ts'
import type { WovenEntries } from './storylines/index.ts'
import type { StorylineIndex } from './storylines/storyline.ts'

/** What a story belongs with. */
export interface Connections {
  /** On the same events, most alike first. */
  readonly related: readonly Other[]
  readonly storyline?: StorylineIndex
  /** The stories published just before and after. */
  readonly earlier?: Entry
  readonly later?: Entry
}

/** Finds what each story belongs with. `entries` come newest first. */
export function connect(entries: readonly Entry[], woven: WovenEntries): (entry: Entry) => Connections {
  const places = new Map(entries.map(({ path }, place) => [path, place]))
  return (entry) => {
    const place = places.get(entry.path) ?? 0
    const [later, earlier] = [entries[place - 1], entries[place + 1]]
    const storyline = woven.storylineOf(entry)
    return {
      related: findAdded(entry, woven.relatedTo(entry)),
      ...(storyline && { storyline }),
      ...(entry.day && earlier?.day && { earlier }),
      ...(entry.day && later && { later }),
    }
  }
}
