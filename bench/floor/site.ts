import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import matter from 'gray-matter'
import MarkdownIt from 'markdown-it'

/** The least that any builder does: each story read, rendered and written, and one index of all of them. */
const [content = '', output = ''] = process.argv.slice(2)
const markdown = new MarkdownIt()
const links: string[] = []
for (const path of readdirSync(join(content, 'stories'), { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.md')) continue
  const { data, content: body } = matter(readFileSync(join(content, 'stories', path), 'utf8'), {})
  const slug = basename(path, '.md')
  mkdirSync(join(output, slug), { recursive: true })
  writeFileSync(join(output, slug, 'index.html'), `<!doctype html><title>${data.title}</title>${markdown.render(body)}`)
  links.push(`<li><a href="${slug}/">${data.title}</a>`)
}
writeFileSync(join(output, 'index.html'), `<!doctype html><ul>${links.join('')}</ul>`)
