import { feedsFile, readFeeds } from '../content/feeds.ts'
import { nameFile } from '../content/name.ts'
import { Problem } from '../model/problem.ts'
import type { Rule } from './rule.ts'

/** `feeds.yaml` can be read, and no address is followed twice. */
export const checkFeeds: Rule = async ({ folder }) => {
  const { feeds, problems } = await readFeeds(folder)
  return problems.length > 0 ? problems : twice(nameFile(feedsFile(folder)), feeds)
}

function twice(file: string, feeds: Awaited<ReturnType<typeof readFeeds>>['feeds']): readonly Problem[] {
  const names = new Map<string, string>()
  return feeds.flatMap(({ name, place }) => {
    const first = names.get(place)
    names.set(place, first ?? name)
    const message = `follows ${place}, as “${first}” does: take one of them out`
    return first ? [new Problem({ file, field: name }, 'twice', message, 'warning')] : []
  })
}
