import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readContentFile } from '../content/frontmatter.ts'
import { nameFile } from '../content/index.ts'
import { readText } from '../content/text.ts'
import { Problem } from '../model/problem.ts'
import { slugify } from '../model/slug.ts'

/** One Markdown file of `content/pages`: about and the like. */
export interface OwnPage {
  readonly title: string
  /** `about/`, from the file's name. */
  readonly path: string
  /** Markdown. */
  readonly body: string
}

/** The site's own pages, in the order of their file names. Throws a Problem when one has no title. */
export async function readOwnPages(folder: string): Promise<readonly OwnPage[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const files = names.filter((name) => name.endsWith('.md') && !name.startsWith('.')).sort()
  return Promise.all(files.map((name) => readOwnPage(join(folder, name))))
}

async function readOwnPage(path: string): Promise<OwnPage> {
  const file = nameFile(path)
  const { fields, body } = readContentFile(file, await readText(path))
  fields.allow(['title'])
  const title = fields.required('title', 'a page needs a title: add a line “title: …”')
  const problem = fields.problems[0]
  if (problem) throw problem
  const slug = /([^/\\]+)\.md$/.exec(path)?.[1] ?? ''
  if (slug !== slugify(slug)) {
    throw new Problem({ file }, 'bad-name', `the name of the file is its address: call it ${slugify(slug)}.md`)
  }
  return { title, path: `${slug}/`, body }
}
