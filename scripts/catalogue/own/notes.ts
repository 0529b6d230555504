import type { Content } from '../../content/index.ts'
import type { OwnPage } from './pages.ts'

/** What editors write themselves beside stories: notes on actors, countries, topics and storylines, and pages. */
export function notesOf(
  { actors, countries, topics, storylines }: Content,
  own: readonly OwnPage[],
): readonly { readonly file: string; readonly body: string }[] {
  return [...actors, ...countries, ...topics, ...storylines, ...own]
}
