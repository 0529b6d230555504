import { IANAZone } from 'luxon'
import type { Problem } from '../model/problem.ts'
import { SITE_LANGUAGES } from '../model/siteLanguages.ts'
import type { Site } from '../model/story.ts'
import { readYamlFile } from './frontmatter.ts'
import { LOOK_KEYS, readLook } from './look.ts'

/** `site.yaml` with its defaults, and everything that is wrong in it. */
export function parseSite(file: string, text: string): { readonly site: Site; readonly problems: readonly Problem[] } {
  const fields = readYamlFile(file, text)
  fields.allow(
    ['title', 'description', 'url', 'language', 'timeZone', 'rights', 'cards', 'inbox', 'hsts', ...LOOK_KEYS],
    'docs/site.md explains each',
  )
  const url = fields.text('url') ?? 'http://localhost:8080/'
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    fields.note('url', 'bad-url', `expected an address such as https://host/some/path/, found “${url}”`)
  const timeZone = fields.text('timeZone') ?? 'UTC'
  if (!IANAZone.isValidZone(timeZone))
    fields.note('timeZone', 'bad-value', `expected a zone such as Europe/Paris, found “${timeZone}”`)
  const language = fields.text('language') ?? 'en'
  if (!SITE_LANGUAGES.some((known) => known === language.split('-')[0]))
    fields.note(
      'language',
      'no-words',
      `the site has no words of its own in “${language}”, and shows English ones: expected one of ${SITE_LANGUAGES.join(', ')}; a new one is the file layouts/words/${language.split('-')[0]}.ts in Dateline’s own folder, made like en.ts beside it`,
    )
  const rights = fields.text('rights') ?? ''
  const site: Site = {
    title: fields.required('title', 'the site needs a title'),
    description: fields.text('description') ?? '',
    url: url.endsWith('/') ? url : `${url}/`,
    language,
    timeZone,
    rights: rights === 'excerpt' ? '' : rights,
    ...(rights === 'excerpt' && { excerpt: true }),
    look: readLook(fields),
    cards: fields.flag('cards') ?? true,
    hsts: fields.flag('hsts') ?? false,
    inbox: fields.flag('inbox') ?? false,
  }
  return { site, problems: fields.problems }
}
