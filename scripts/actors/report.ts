import { inContent, shellName } from '../model/shellWord.ts'
import { slugify } from '../model/slug.ts'
import type { ActorsAcross } from '../weave/actors/index.ts'
import { findNearSame } from './nearSame.ts'
import type { FoundName } from './survey.ts'

const EXAMPLES = 3

/** The lines that tell which names could have a file, in how many stories they stand, and which may be one actor and are not joined across stories already. */
export function reportNames(
  names: readonly FoundName[],
  least: number,
  fileNames: readonly string[],
  across?: ActorsAcross,
  content = 'content',
): string[] {
  const often = names.filter(({ stories }) => stories.length >= least)
  const one = new Map(across?.actors.flatMap(({ slug, joins }) => joins.map((join) => [join.slug, slug] as const)))
  const homeOf = (name: string) => one.get(slugify(name)) ?? slugify(name)
  const pairs = findNearSame([...names.map(({ name }) => name), ...fileNames]).filter(
    ({ name, other }) => homeOf(name) !== homeOf(other),
  )
  return [
    ...often.flatMap(describe),
    ...(often.length > 0 && pairs.length > 0 ? [''] : []),
    ...pairs.map(
      ({ name, other }) =>
        `near the same: npm run actors -- merge ${shellName(other)} ${shellName(name)}${inContent(content)}`,
    ),
    `${often.length} names in ${least} stories or more that no list knows, ${pairs.length} pairs that may be one.`,
  ]
}

function describe({ name, type, stories, example }: FoundName): string[] {
  const files = stories.slice(0, EXAMPLES).map(({ file }) => file)
  const more = stories.length > EXAMPLES ? ', …' : ''
  return [
    `${String(stories.length).padStart(4)}  ${name} (${type})${example ? `  “${example}”` : ''}`,
    `      ${files.join(', ')}${more}`,
  ]
}
