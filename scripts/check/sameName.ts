import { Problem } from '../model/problem.ts'
import type { Rule } from './rule.ts'

/** A name or alias may lead to one actor only. */
export const checkSameName: Rule = ({ content }) => {
  const owners = new Map<string, string>()
  return content.actors.flatMap((actor) =>
    [actor.name, ...actor.aliases].flatMap((name) => {
      const key = name.toLowerCase()
      const owner = owners.get(key)
      owners.set(key, owner ?? actor.file)
      if (!owner || owner === actor.file) return []
      const message = `“${name}” is a name of ${owner} too; take it out of one, or join them: npm run actors -- merge A B`
      return [new Problem({ file: actor.file, field: 'aliases' }, 'same-name', message)]
    }),
  )
}
