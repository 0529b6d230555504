import { IANAZone } from 'luxon'
import type { Problem } from '../model/problem.ts'
import { SITE_LANGUAGES } from '../model/siteLanguages.ts'
import type { Site } from '../model/story.ts'
import type { Fields } from './fields.ts'
import { readYamlFile } from './frontmatter.ts'
import { readTag } from './language.ts'
import { LOOK_KEYS, readLook } from './look.ts'

const ADDRESS = 'http://localhost:8080/'
const ZONE = 'UTC'

/** `site.yaml` with its defaults, and everything that is wrong in it: what cannot be used stands as its default, so that the rest is built. */
export function parseSite(file: string, text: string): { readonly site: Site; readonly problems: readonly Problem[] } {
  const fields = readYamlFile(file, text)
  fields.allow(
    ['title', 'description', 'url', 'language', 'timeZone', 'rights', 'cards', 'inbox', 'hsts', ...LOOK_KEYS],
    'docs/site.md explains each',
  )
  const url = readAddress(fields)
  const timeZone = readZone(fields)
  const language = readLanguage(fields)
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

function readAddress(fields: Fields): string {
  const url = fields.text('url') ?? ADDRESS
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return url
  fields.note('url', 'bad-url', `expected an address such as https://host/some/path/, found “${url}”`)
  return ADDRESS
}

function readZone(fields: Fields): string {
  const zone = fields.text('timeZone') ?? ZONE
  if (IANAZone.isValidZone(zone)) return zone
  fields.note('timeZone', 'bad-value', `expected a zone such as Europe/Paris, found “${zone}”`)
  return ZONE
}

/** A language that has no words of its own is kept: days and lists are written in it. */
function readLanguage(fields: Fields): string {
  const tag = readTag(fields, 'language') ?? 'en'
  const language = tag.split('-')[0]
  if (!SITE_LANGUAGES.some((known) => known === language))
    fields.note(
      'language',
      'no-words',
      `the site has no words of its own in “${tag}”, and shows English ones: expected one of ${SITE_LANGUAGES.join(', ')}; a new one is the file layouts/words/${language}.ts in Dateline’s own folder, made like en.ts beside it`,
    )
  return tag
}
