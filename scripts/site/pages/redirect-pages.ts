import type { Edition } from '../../../layouts/edition.ts'
import { RedirectPage } from '../../../layouts/redirect.tsx'
import { actorPath, oldAddresses } from '../../catalogue/address.ts'
import type { Entry } from '../../catalogue/entry.ts'
import type { ActorIndex, Catalogue } from '../../catalogue/index.ts'
import type { Page } from '../page.ts'
import { renderPage } from '../render.ts'

/** A page at every old address, leading to where its story or actor is now. */
export function redirectPages({ entries, actors }: Catalogue, edition: Edition): readonly Page[] {
  const redirect = (to: string, title: string, old: ReturnType<typeof oldAddresses>): readonly Page[] =>
    old.map(({ path, from }) => ({ path, from, to, content: () => renderPage(RedirectPage, { to, title }, edition) }))
  const taken = new Set(
    actors.flatMap(({ file, slug }) => [
      `${actorPath(slug)}index.html`,
      ...(file ? oldAddresses(file).map(({ path }) => path) : []),
    ]),
  )
  return [
    ...entries.flatMap(({ story, path }) => redirect(path, story.title, oldAddresses(story))),
    ...movedStories(entries, redirect),
    ...actors.flatMap(({ file, slug, name }) => (file ? redirect(actorPath(slug), name, oldAddresses(file)) : [])),
    ...actors.flatMap((actor) => {
      const old = joinedAddresses(actor).filter((path) => !taken.has(path))
      return old.map((path) => ({
        path,
        to: actorPath(actor.slug),
        content: () => renderPage(RedirectPage, { to: actorPath(actor.slug), title: actor.name }, edition),
      }))
    }),
  ]
}

/** Where stories stood before an editor gave them another day or name, unless another has that address now. */
function movedStories(
  entries: readonly Entry[],
  redirect: (to: string, title: string, old: ReturnType<typeof oldAddresses>) => readonly Page[],
): readonly Page[] {
  const taken = new Set(
    entries.flatMap(({ path, story }) => [`${path}index.html`, ...oldAddresses(story).map(({ path }) => path)]),
  )
  return entries.flatMap(({ story, path, formerPath }) => {
    const former = `${formerPath ?? path}index.html`
    if (taken.has(former)) return []
    taken.add(former)
    return redirect(path, story.title, [{ path: former, from: { file: story.file } }])
  })
}

/** Where an actor would be by the other full names that stories give it. */
function joinedAddresses({ joined }: ActorIndex): readonly string[] {
  return joined?.redirects.map((slug) => `${actorPath(slug)}index.html`) ?? []
}
