import { Problem } from '../model/problem.ts'
import { inContent, shellName } from '../model/shellWord.ts'
import type { ActorFile } from '../model/story.ts'
import type { Rule } from './rule.ts'

/** A name or alias may lead to one actor only. */
export const checkSameName: Rule = ({ content, folder }) => {
  const owners = new Map<string, ActorFile>()
  return content.actors.flatMap((actor) =>
    [actor.name, ...actor.aliases].flatMap((name) => {
      const key = name.toLowerCase()
      const owner = owners.get(key)
      owners.set(key, owner ?? actor)
      if (!owner || owner === actor) return []
      // Two of one name are told apart by their files'.
      const [one, other] = owner.name === actor.name ? [owner.slug, actor.slug] : [owner.name, actor.name]
      const merge = `npm run actors -- merge ${shellName(one)} ${shellName(other)}${inContent(folder)}`
      const message = `“${name}” is a name of ${owner.file} too; take it out of one, or join them: ${merge}`
      return [new Problem({ file: actor.file, field: 'aliases' }, 'same-name', message)]
    }),
  )
}
