import { IANAZone } from 'luxon'
import type { Problem } from '../model/problem.ts'
import { SITE_LANGUAGES } from '../model/siteLanguages.ts'
import type { Site } from '../model/story.ts'
import { isWebAddress } from '../model/webAddress.ts'
import type { Fields } from './fields.ts'
import { readYamlFile } from './frontmatter.ts'
import { namesOf } from './keys/key.ts'
import { SITE } from './keys/site.ts'
import { readTag } from './language.ts'
import { readLook } from './look.ts'

const ADDRESS = 'http://localhost:8080/'
const ZONE = 'UTC'

/** `site.yaml` with its defaults, and everything that is wrong in it: what cannot be used stands as its default, so that the rest is built. */
export function parseSite(file: string, text: string): { readonly site: Site; readonly problems: readonly Problem[] } {
  const fields = readYamlFile(file, text)
  fields.allow(namesOf(SITE), 'docs/site.md explains each')
  const url = readAddress(fields)
  const timeZone = readZone(fields)
  const language = readLanguage(fields)
  const hub = readHub(fields)
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
    compress: fields.flag('compress') ?? false,
    newsSitemap: fields.flag('newsSitemap') ?? false,
    ...(hub && { hub }),
  }
  return { site, problems: fields.problems }
}

function readAddress(fields: Fields): string {
  const url = fields.text('url') ?? ADDRESS
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return url
  fields.note('url', 'bad-url', `expected an address such as https://host/some/path/, found “${url}”`)
  return ADDRESS
}

/** A hub (W3C WebSub, 5.1) is asked at its address by whoever publishes. */
function readHub(fields: Fields): string | undefined {
  const hub = fields.text('hub')
  if (hub === undefined || isWebAddress(hub)) return hub
  fields.note('hub', 'bad-url', `expected the address of a WebSub hub such as https://hub.example/, found “${hub}”`)
  return undefined
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
