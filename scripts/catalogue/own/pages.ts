import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readContentFile } from '../../content/frontmatter.ts'
import { type Collected, nameFile } from '../../content/index.ts'
import { namesOf } from '../../content/keys/key.ts'
import { PAGE } from '../../content/keys/others.ts'
import { readText } from '../../content/text.ts'
import { Problem } from '../../model/problem.ts'
import { slugify } from '../../model/slug.ts'

/** One Markdown file of `content/pages`: about and the like. */
export interface OwnPage {
  readonly title: string
  /** `about/`, from the file's name. */
  readonly path: string
  /** `content/pages/about.md` */
  readonly file: string
  /** Markdown. */
  readonly body: string
}

/** The site's own pages, in the order of their file names, and those that cannot be shown. */
export async function readOwnPages(folder: string): Promise<Collected<OwnPage>> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const items: OwnPage[] = []
  const problems: Problem[] = []
  for (const name of names.filter((name) => name.endsWith('.md') && !name.startsWith('.')).sort()) {
    try {
      const path = join(folder, name)
      const parsed = parseOwnPage(nameFile(path), await readText(path))
      items.push(parsed.item)
      problems.push(...parsed.problems)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      problems.push(error)
    }
  }
  return { items, problems }
}

/** A page with everything that is wrong in it. Throws a Problem when its front matter cannot be read, or its file's name is no address. */
export function parseOwnPage(
  file: string,
  text: string,
): { readonly item: OwnPage; readonly problems: readonly Problem[] } {
  const { fields, body } = readContentFile(file, text)
  fields.allow(namesOf(PAGE))
  const title = fields.required('title', 'a page needs a title: add a line “title: …”')
  const slug = /([^/\\]+)\.md$/.exec(file)?.[1] ?? ''
  if (slug !== slugify(slug))
    throw new Problem({ file }, 'bad-name', `the name of the file is its address: call it ${slugify(slug)}.md`)
  return { item: { title: title || slug, path: `${slug}/`, file, body }, problems: fields.problems }
}
