import type { Edition } from '../../../layouts/edition.ts'
import { RedirectPage } from '../../../layouts/redirect.tsx'
import { Problem } from '../../model/problem.ts'
import { slugify } from '../../model/slug.ts'
import { actorPath, isSafePath } from '../address.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Page } from '../page.ts'
import { renderPage } from '../render.ts'

/** A page at every old address, leading to where its story or actor is now. Throws a Problem at an address outside the site. */
export function redirectPages({ entries, actors }: Catalogue, edition: Edition): readonly Page[] {
  const redirect = (path: string, to: string, title: string): Page => ({
    path,
    content: () => renderPage(RedirectPage, { to, title }, edition),
  })
  return [
    ...entries.flatMap(({ story, path }) =>
      story.aliases.map((alias) => redirect(fileAt(alias, story.file), path, story.title)),
    ),
    ...actors.flatMap(({ file, slug, name }) =>
      (file?.redirects ?? []).map((old) => redirect(`${actorPath(slugify(old))}index.html`, actorPath(slug), name)),
    ),
  ]
}

/** `/old/address` → `old/address/index.html`; `/old.html` stays a file. */
function fileAt(alias: string, file: string): string {
  const path = alias.replace(/^\//, '').replace(/\/$/, '')
  if (!path || !isSafePath(path)) {
    throw new Problem(
      { file, field: 'aliases' },
      'bad-alias',
      `expected an old address on this site such as /2018/old-name/, found “${alias}”`,
    )
  }
  return /\.html?$/i.test(path) ? path : `${path}/index.html`
}
