import { join } from 'node:path'
import { actorPath, FIXED_PATHS, oldAddresses, placeOf, storyPath } from '../catalogue/address.ts'
import { readOwnPages } from '../catalogue/own/pages.ts'
import { type Page, pageAt, settlePages } from '../site/page.ts'
import type { Rule } from './rule.ts'

/** Own pages that cannot be shown, and addresses that two want: stories, own pages, aliases, redirects of actors. */
export const checkAddresses: Rule = async ({ content, folder }) => {
  const { actors } = content
  const stories = content.stories.filter(({ draft }) => !draft)
  const own = await readOwnPages(join(folder, 'pages'))
  const asked: readonly Page[] = [
    ...FIXED_PATHS.map((path) => pageAt(path, nothing)),
    ...stories.map((story) => pageAt(storyPath(story), nothing, placeOf(story, 'slug'))),
    ...actors.map(({ slug, file }) => pageAt(actorPath(slug), nothing, { file })),
    ...own.items.map(({ path, file }) => pageAt(path, nothing, { file })),
    ...[...stories, ...actors].flatMap((file) =>
      oldAddresses(file).map(({ path, from }) => ({ path, from, content: nothing })),
    ),
  ]
  return [...own.problems, ...settlePages(asked).problems]
}

const nothing = () => ''
