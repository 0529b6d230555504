import type { Edition } from '../../../layouts/edition.ts'
import { StoryPage } from '../../../layouts/story.tsx'
import { connect } from '../../catalogue/connections.ts'
import type { Catalogue } from '../../catalogue/index.ts'
import type { MadeFrom } from '../kept/madeFrom.ts'
import { type Page, pageAt } from '../page.ts'
import { renderPage } from '../render.ts'
import { describeStory } from '../structured.ts'

/** A page for each story. */
export function storyPages({ entries, woven }: Catalogue, edition: Edition, madeFrom: MadeFrom): readonly Page[] {
  const connectionsOf = connect(entries, woven)
  return entries.map((entry, place) => ({
    ...pageAt(
      entry.path,
      () =>
        renderPage(
          StoryPage,
          { entry, connections: connectionsOf(entry), structured: describeStory(entry, edition.site) },
          edition,
        ),
      { file: entry.story.file },
    ),
    madeFrom: madeFrom.story(entry, [entries[place - 1], entries[place + 1]]),
  }))
}
