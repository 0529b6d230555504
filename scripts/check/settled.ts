import { join } from 'node:path'
import { settleLinks } from '../catalogue/own/links.ts'
import { type OwnPage, readOwnPages } from '../catalogue/own/pages.ts'
import type { Content } from '../content/index.ts'
import { listStatic } from '../site/static.ts'

/** What is checked with the links of its bodies settled, as pages show them. */
export interface Settled {
  readonly content: Content
  readonly own: readonly OwnPage[]
  /** The files of `content/static`, from there. */
  readonly there: ReadonlySet<string>
}

/** Settles the links of a content folder. */
export async function settle(content: Content, folder: string): Promise<Settled> {
  const { items } = await readOwnPages(join(folder, 'pages'))
  const there = await listStatic(folder)
  return { ...settleLinks(content, items, there), there }
}
