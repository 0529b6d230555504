import type { Site } from '../model/story.ts'
import type { Entry } from './entry.ts'

/** `Jane Reporter, “Title”, The Paper, 15 May 2019. In: The Site, https://…` */
export function citeInWords({ story, path }: Entry, site: Site, day: string | undefined): string {
  const publisher = story.source.name ?? story.source.agency
  const parts = [story.authors.join(', '), `“${story.title}”`, publisher, day].filter(Boolean)
  return `${parts.join(', ')}. In: ${site.title}, ${site.url}${path}`
}

/** The same as a BibTeX entry. Braces keep capitals; what TeX would take as a command is escaped. */
export function citeInBibtex({ story, path, day }: Entry, site: Site): string {
  const publisher = story.source.name ?? story.source.agency
  const fields = [
    ['title', `{${tex(story.title)}}`],
    ['author', story.authors.map((author) => `{${tex(author)}}`).join(' and ')],
    ['journal', publisher && tex(publisher)],
    ['date', day],
    ['url', site.url + path],
    ['note', `In: ${tex(site.title)}`],
  ].filter(([, value]) => value)
  const key = `${day?.replaceAll('-', '') ?? 'undated'}-${story.slug}`
  return `@article{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`
}

function tex(text: string): string {
  return text
    .replace(/\\/g, '\\textbackslash ')
    .replace(/[{}]/g, '')
    .replace(/[#$%&_]/g, '\\$&')
    .replace(/[~^]/g, '\\$&{}')
}
