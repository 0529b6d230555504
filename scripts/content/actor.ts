import type { Problem } from '../model/problem.ts'
import { slugify } from '../model/slug.ts'
import type { ActorFile } from '../model/story.ts'
import { ACTOR_TYPES } from '../model/tags.ts'
import { readContentFile } from './frontmatter.ts'
import { namesOf } from './keys/key.ts'
import { ACTOR, WIKIDATA_ID } from './keys/others.ts'
import { statedShortly } from './keys/short.ts'
import { readCountry } from './statedCountry.ts'

/** The keys of an actor's front matter, in the order in which they are written. */
export const ACTOR_KEYS = namesOf(ACTOR)

/** An actor file, with everything that is wrong in it. Throws a Problem when its front matter cannot be read at all. */
export function parseActor(
  file: string,
  text: string,
): { readonly actor: ActorFile; readonly problems: readonly Problem[] } {
  const { fields, body } = readContentFile(file, text)
  fields.allow(ACTOR_KEYS)
  const name = fields.required('name', 'an actor needs a name: add a line “name: …”')
  const type = fields.oneOf('type', ACTOR_TYPES)
  const not = fields.flag('not') === true
  if (!not && !fields.has('type'))
    fields.note('type', 'missing', `an actor needs a type: one of ${ACTOR_TYPES.join(', ')}`)
  const stated = fields.text('country')
  const country = stated ? readCountry(fields, 'country', stated) : undefined
  const wikidata = fields.text('wikidata')
  if (wikidata !== undefined && !new RegExp(WIKIDATA_ID).test(wikidata))
    fields.note('wikidata', 'bad-value', `expected an id such as Q22686, found “${wikidata}”`)
  const short = statedShortly(fields, ACTOR)
  const apart = fields.texts('apart') ?? []
  const actor: ActorFile = {
    file,
    slug: slugify(/([^/\\]+)\.md$/.exec(file)?.[1] ?? name),
    name,
    aliases: fields.texts('aliases') ?? [],
    type: type ?? 'organization',
    ...(country && { country }),
    ...(wikidata && { wikidata }),
    redirects: fields.texts('redirects') ?? [],
    ...(apart.length > 0 && { apart }),
    ...(not && { not: true as const }),
    ...(short.length > 0 && { short }),
    body,
  }
  return { actor, problems: fields.problems }
}
