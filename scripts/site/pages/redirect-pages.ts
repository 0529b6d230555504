import type { Edition } from '../../../layouts/edition.ts'
import { RedirectPage } from '../../../layouts/redirect.tsx'
import { actorPath, oldAddresses } from '../address.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Page } from '../page.ts'
import { renderPage } from '../render.ts'

/** A page at every old address, leading to where its story or actor is now. */
export function redirectPages({ entries, actors }: Catalogue, edition: Edition): readonly Page[] {
  const redirect = (to: string, title: string, old: ReturnType<typeof oldAddresses>): readonly Page[] =>
    old.map(({ path, from }) => ({ path, from, content: () => renderPage(RedirectPage, { to, title }, edition) }))
  return [
    ...entries.flatMap(({ story, path }) => redirect(path, story.title, oldAddresses(story))),
    ...actors.flatMap(({ file, slug, name }) => (file ? redirect(actorPath(slug), name, oldAddresses(file)) : [])),
  ]
}
