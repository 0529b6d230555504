import type { LeadImage } from '../model/article.ts'
import type { Correction } from '../model/correction.ts'
import type { Problem } from '../model/problem.ts'
import { slugify } from '../model/slug.ts'
import { type AlsoPublished, RIGHTS, type Story, type StorySource } from '../model/story.ts'
import { findCountry } from '../tag/countries/atlas.ts'
import type { Fields } from './fields.ts'
import { readContentFile } from './frontmatter.ts'
import { namesOf, namesUnder } from './keys/key.ts'
import { statedShortly } from './keys/short.ts'
import { PICTURE_PATH, STORY } from './keys/story.ts'
import { readTag } from './language.ts'
import { placesIn, readEdits, readOverrides } from './overrides.ts'
import { readCountry } from './statedCountry.ts'

/** The keys of a story's front matter, in the order in which they are written. */
export const STORY_KEYS = namesOf(STORY)

/** A story file as a story, with everything that is wrong in it. Throws a Problem when its front matter cannot be read at all. */
export function parseStory(
  file: string,
  text: string,
): { readonly story: Story; readonly problems: readonly Problem[] } {
  const { fields, body, bodyLine } = readContentFile(file, text)
  fields.allow(STORY_KEYS)
  const title = fields.required('title', 'a story needs a title: add a line “title: …”')
  const short = statedShortly(fields, STORY)
  const countries = readCountries(fields)
  const placeOf = placesIn(body)
  const optional = {
    deck: fields.text('deck'),
    date: fields.moment('date'),
    updated: fields.moment('updated'),
    dateline: fields.text('dateline'),
    language: readTag(fields, 'language'),
    section: fields.text('section'),
    countries,
    actors: readNames(fields, 'actors'),
    image: readImage(fields),
  }
  const story: Story = {
    file,
    slug: slugify(fields.text('slug') ?? slugFromFile(file) ?? title),
    title,
    ...present(optional),
    source: readSource(fields),
    authors: readNames(fields, 'authors') ?? [],
    topics: splitList(fields, 'topics') ?? [],
    corrections: fields.groups('corrections').map(readCorrection),
    alsoPublished: fields.groups('alsoPublished').map(readAlsoPublished),
    rights: fields.oneOf('rights', RIGHTS) ?? 'full',
    draft: fields.flag('draft') ?? false,
    aliases: fields.texts('aliases') ?? [],
    overrides: readOverrides(fields, placeOf),
    edits: readEdits(fields, placeOf),
    ...(short.length > 0 && { short }),
    body,
    lines: { ...Object.fromEntries(fields.keys.map((key) => [key, fields.lineOf(key)])), body: bodyLine },
  }
  return { story, problems: fields.problems }
}

/** `2019-05-15-us-begins-evacuating.md` → `us-begins-evacuating`. */
export function slugFromFile(file: string): string | undefined {
  return /(?:^|[/\\])(?:\d{4}-\d{2}-\d{2}-)?([^/\\]+)\.md$/.exec(file)?.[1]
}

function readCountries(fields: Fields): readonly string[] | undefined {
  const advice = 'give an English name or an ISO 3166 code'
  return splitList(fields, 'countries', (text) => countryOf(text) !== undefined)?.flatMap(
    (name) => countryOf(name)?.code ?? readCountry(fields, 'countries', name, advice) ?? [],
  )
}

/** `Korea, Republic of` is ISO 3166's way to write a name for its list. */
function countryOf(name: string) {
  return findCountry(name) ?? findCountry(name.replace(/^([^,]+), (.+)$/, '$2 $1'))
}

/** `countries: Mali, Niger` is the list that is meant, unless the whole is one (`Korea, Republic of`). */
function splitList(
  fields: Fields,
  key: string,
  isOne: (text: string) => boolean = () => false,
): readonly string[] | undefined {
  const list = fields.texts(key)
  const [only = ''] = list ?? []
  if (!fields.isText(key) || isOne(only)) return list
  return only
    .split(/[,;،、，]/)
    .map((name) => name.trim())
    .filter(Boolean)
}

/** Names, one of which may have a comma in it: two that stand in one text are told, not torn. */
function readNames(fields: Fields, key: 'authors' | 'actors'): readonly string[] | undefined {
  const names = fields.texts(key)
  const [only = ''] = names ?? []
  if (fields.isText(key) && /[^\s],\s*[^\s]/.test(only))
    fields.note(
      key,
      'text-for-list',
      `is taken for one name, “${only}”; several are a list: ${key}: [${only}]; one with a comma has quotes in it: ${key}: ["${only}"]`,
      'warning',
    )
  return names
}

/** `source: The Ledger` is the paper's name, or its address. */
function readSource(fields: Fields): StorySource {
  if (fields.isText('source')) {
    const text = fields.text('source') ?? ''
    return /^https?:\/\//i.test(text) ? present({ url: readUrl(fields, 'source') }) : { name: text }
  }
  const group = fields.group('source')
  if (!group) return {}
  group.allow(namesUnder(STORY, 'source'))
  return present({
    name: group.text('name'),
    agency: group.text('agency'),
    url: readUrl(group, 'url'),
    retrieved: group.moment('retrieved'),
  })
}

/** An http or https address; anything else is noted. */
function readUrl(fields: Fields, key: string): string | undefined {
  const value = fields.text(key)
  if (value === undefined) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return url.href
  fields.note(key, 'bad-url', `expected an address that starts with https:// or http://, found “${value}”`)
  return undefined
}

/** `image: map.png` is a picture of `content/static`, or an address; with `url`, `alt`, `caption` and `credit` it has words too. */
function readImage(fields: Fields): LeadImage | undefined {
  if (fields.isText('image')) {
    const url = readPicture(fields, 'image')
    return url ? { url } : undefined
  }
  const group = fields.group('image')
  if (!group) return undefined
  group.allow(namesUnder(STORY, 'image'))
  const url = readPicture(group, 'url')
  return url
    ? { url, ...present({ alt: group.text('alt'), caption: group.text('caption'), credit: group.text('credit') }) }
    : undefined
}

const OWN_PICTURE = new RegExp(PICTURE_PATH)

/** The path of a picture in `content/static`, or its http or https address. */
function readPicture(fields: Fields, key: string): string | undefined {
  const text = fields.text(key)
  return text !== undefined && OWN_PICTURE.test(text) ? text : readUrl(fields, key)
}

function readCorrection(group: Fields): Correction {
  group.allow(namesUnder(STORY, 'corrections'))
  group.required('date', 'a correction needs its date')
  return { date: group.moment('date') ?? '', text: group.required('text', 'a correction needs its text') }
}

function readAlsoPublished(group: Fields): AlsoPublished {
  group.allow(namesUnder(STORY, 'alsoPublished'))
  return present({
    name: group.text('name'),
    url: readUrl(group, 'url'),
    date: group.moment('date'),
    title: group.text('title'),
  })
}

/** An object without the keys whose value is undefined. */
function present<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
