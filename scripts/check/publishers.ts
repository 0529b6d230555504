import { join } from 'node:path'
import { nameFile } from '../content/name.ts'
import { findNearest } from '../model/nearest.ts'
import { Problem } from '../model/problem.ts'
import type { Rule } from './rule.ts'

const HOST = /^(?!www\.)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u

/** `sources.yaml` names each host once and as a host; a story's publisher who is nearly one of it is probably misspelt. */
export const checkPublishers: Rule = ({ content, folder }) => {
  const file = nameFile(join(folder, 'sources.yaml'))
  const owners = new Map<string, string>()
  const hosts = content.publishers.flatMap(({ name, host }) => {
    if (!host) return []
    const problem = (message: string) => [new Problem({ file, field: name }, 'bad-host', message, 'warning')]
    if (!HOST.test(host))
      return problem(`expected a host such as ledger.example, without https:// and www., found “${host}”`)
    const owner = owners.get(host)
    owners.set(host, owner ?? name)
    return owner ? problem(`its host ${host} is that of ${owner} too, whose stories it would take`) : []
  })
  const names = content.publishers.map(({ name }) => name)
  const misspelt = content.stories.flatMap(({ file, lines, source: { name } }) => {
    if (!name || names.includes(name)) return []
    const nearest = findNearest(name, names)
    if (!nearest || !isNear(name, nearest)) return []
    const message = `“${name}” is not in sources.yaml; did you mean “${nearest}”?`
    return [new Problem({ file, line: lines.source ?? 1, field: 'source' }, 'unknown-publisher', message, 'warning')]
  })
  return [...hosts, ...misspelt]
}

/** Papers of one town have much in common: only a slip of the hand is told. */
function isNear(one: string, other: string): boolean {
  const fold = (text: string) => text.toLowerCase().replace(/^the /, '')
  return Math.abs(one.length - other.length) <= 4 && (fold(one) === fold(other) || sharesWords(one, other))
}

function sharesWords(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')]
  const apart = a.filter((word, index) => word !== b[index])
  return a.length === b.length && apart.length === 1 && (apart[0]?.length ?? 0) > 4
}
