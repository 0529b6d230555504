import type { Edition } from '../../../layouts/edition.ts'
import { RedirectPage } from '../../../layouts/redirect.tsx'
import { actorPath, oldAddresses } from '../../catalogue/address.ts'
import type { ActorIndex, Catalogue } from '../../catalogue/index.ts'
import type { Page } from '../page.ts'
import { renderPage } from '../render.ts'

/** A page at every old address, leading to where its story or actor is now. */
export function redirectPages({ entries, actors }: Catalogue, edition: Edition): readonly Page[] {
  const redirect = (to: string, title: string, old: ReturnType<typeof oldAddresses>): readonly Page[] =>
    old.map(({ path, from }) => ({ path, from, content: () => renderPage(RedirectPage, { to, title }, edition) }))
  const taken = new Set(
    actors.flatMap(({ file, slug }) => [
      `${actorPath(slug)}index.html`,
      ...(file ? oldAddresses(file).map(({ path }) => path) : []),
    ]),
  )
  return [
    ...entries.flatMap(({ story, path }) => redirect(path, story.title, oldAddresses(story))),
    ...actors.flatMap(({ file, slug, name }) => (file ? redirect(actorPath(slug), name, oldAddresses(file)) : [])),
    ...actors.flatMap((actor) => {
      const old = joinedAddresses(actor).filter((path) => !taken.has(path))
      return old.map((path) => ({
        path,
        content: () => renderPage(RedirectPage, { to: actorPath(actor.slug), title: actor.name }, edition),
      }))
    }),
  ]
}

/** Where an actor would be by the other full names that stories give it. */
function joinedAddresses({ joined }: ActorIndex): readonly string[] {
  return joined?.redirects.map((slug) => `${actorPath(slug)}index.html`) ?? []
}
