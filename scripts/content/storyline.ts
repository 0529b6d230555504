import { Problem } from '../model/problem.ts'
import { slugify } from '../model/slug.ts'
import type { StorylineFile } from '../model/story.ts'
import { readContentFile } from './frontmatter.ts'
import { namesOf } from './keys/key.ts'
import { STORYLINE } from './keys/others.ts'
import { statedShortly } from './keys/short.ts'

const KEYS = namesOf(STORYLINE)

/** What an editor says of a storyline, in a file named for its address: `content/storylines/tankers-attacked.md`. Throws a Problem when the file's name can be no address. */
export function parseStoryline(
  file: string,
  text: string,
): { readonly storyline: StorylineFile; readonly problems: readonly Problem[] } {
  const slug = /([^/\\]+)\.md$/.exec(file)?.[1] ?? ''
  if (slug === '' || slugify(slug) !== slug)
    throw new Problem(
      { file },
      'bad-address',
      `expected a file named for the address of a storyline, such as ${slugify(slug) || 'tankers-attacked'}.md, found “${slug}.md”`,
    )
  const { fields, body } = readContentFile(file, text)
  fields.allow(KEYS)
  const name = fields.text('name')
  const short = statedShortly(fields, STORYLINE)
  const address = fields.text('address')
  if (address !== undefined && address !== slug)
    fields.note('address', 'bad-value', `the file is named for the address: expected ${slug}, found “${address}”`)
  const join = (fields.texts('join') ?? []).map(readAddress)
  const split = (fields.texts('split') ?? []).map(readStoryName)
  for (const other of join.filter((other) => slugify(other) !== other))
    fields.note('join', 'bad-value', `expected the address of a storyline, such as ${slugify(other)}, found “${other}”`)
  if (join.includes(slug))
    fields.note('join', 'bad-value', `a storyline cannot be joined to itself; leave out “${slug}”`)
  return {
    storyline: {
      file,
      slug,
      ...(name && { name }),
      join: [...new Set(join)].filter((other) => other !== slug && slugify(other) === other),
      split: [...new Set(split)],
      body,
      ...(short.length > 0 && { short }),
      lines: Object.fromEntries(fields.keys.map((key) => [key, fields.lineOf(key)])),
    },
    problems: fields.problems,
  }
}

/** `/storylines/tankers-attacked/`, as it is copied from a page, is its last part. */
function readAddress(text: string): string {
  return text.replace(/\/+$/, '').replace(/^.*\//, '')
}

/** `content/stories/2019/2019-05-15-us-begins.md` is `2019-05-15-us-begins`. */
function readStoryName(text: string): string {
  return text.replace(/^.*[/\\]/, '').replace(/\.md$/, '')
}
