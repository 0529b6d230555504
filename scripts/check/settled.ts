import { join } from 'node:path'
import { settleLinks } from '../catalogue/own/links.ts'
import { type OwnPage, readOwnPages } from '../catalogue/own/pages.ts'
import type { Content } from '../content/index.ts'
import { listStatic } from '../site/static.ts'
import type { Checked } from './rule.ts'

/** What is checked with the links of its bodies settled, as pages show them. */
export interface Settled {
  readonly content: Content
  readonly own: readonly OwnPage[]
}

const kept = new WeakMap<Checked, Promise<Settled>>()

/** Settles the links of what is checked, once. */
export function settledContent(checked: Checked): Promise<Settled> {
  const known = kept.get(checked)
  if (known) return known
  const settled = settle(checked)
  kept.set(checked, settled)
  return settled
}

async function settle({ content, folder }: Checked): Promise<Settled> {
  const { items } = await readOwnPages(join(folder, 'pages'))
  return settleLinks(content, items, await listStatic(folder))
}
