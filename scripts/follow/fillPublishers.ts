import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { readPublishers, readStories } from '../content/index.ts'
import { replaceFile } from '../write/atomic.ts'

/** Hosts that are many papers' at once, by which no paper is known. */
const SHARED =
  /(^|\.)(news\.google\.com|feedburner\.com|blogspot\.\w+|wordpress\.com|substack\.com|medium\.com|msn\.com|yahoo\.com)$/

/**
 * Adds to `sources.yaml` the publishers of stories that it does not name yet, with the host of their pages where all have the same one.
 * What stands in the file stays as it is. Gives the names that were added.
 */
export async function fillPublishers(content: string): Promise<readonly string[]> {
  const { publishers, problems } = await readPublishers(content)
  if (problems.length > 0) return []
  const { items } = await readStories(join(content, 'stories'))
  const known = new Set(publishers.map(({ name }) => name))
  const taken = new Set(publishers.flatMap(({ host }) => host ?? []))
  const hosts = new Map<string, Set<string>>()
  for (const { source } of items) {
    if (!source.name || known.has(source.name)) continue
    const own = hosts.get(source.name) ?? new Set()
    if (source.url) own.add(new URL(source.url).hostname.replace(/^www\./, ''))
    hosts.set(source.name, own)
  }
  if (hosts.size === 0) return []
  const lines = [...hosts].sort().map(([name, own]) => {
    const [host] = own
    const isIts = host && own.size === 1 && !taken.has(host) && !SHARED.test(host) && countOf(host, hosts) === 1
    return stringify({ [name]: isIts ? { host } : {} }, { lineWidth: 0, collectionStyle: 'flow' })
      .trim()
      .replace(/^\{ ?([\s\S]*?) ?\}$/, '$1')
  })
  const file = join(content, 'sources.yaml')
  const text = await readFile(file, 'utf8').catch(() => '')
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const before = text === '' || text.endsWith('\n') ? text : `${text}${end}`
  await replaceFile(file, `${before}${lines.join(end)}${end}`)
  return [...hosts.keys()].sort()
}

function countOf(host: string, hosts: ReadonlyMap<string, ReadonlySet<string>>): number {
  return [...hosts.values()].filter((own) => own.has(host)).length
}
