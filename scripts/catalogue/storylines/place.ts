import type { Place as WovenPlace } from '../../weave/events/index.ts'
import type { Entry, EntryCountry } from '../entry.ts'

/** A paragraph of a story; 0 where the page does not show the text. */
export interface Place {
  readonly entry: Entry
  readonly paragraph: number
}

/** A sentence with the place that has it, verbatim. */
export interface Sentence extends Place {
  readonly text: string
}

/** What is needed to show what was woven: an entry by the id under which it was, a country by its code. */
export interface Shown {
  entryOf(id: string): Entry | undefined
  countryOf(code: string): EntryCountry
}

/** A place as a link leads to it. */
export function readPlace({ story, paragraph }: WovenPlace, { entryOf }: Shown): readonly Place[] {
  const entry = entryOf(story)
  return entry ? [{ entry, paragraph: entry.story.rights === 'full' ? paragraph : 0 }] : []
}

/** Where a place stands on the site: `2019/05/15/oil/#p3`; the page alone where its text has no place. */
export function placePath({ entry, paragraph }: Place): string {
  return `${entry.path}${paragraph > 0 ? `#p${paragraph}` : ''}`
}
