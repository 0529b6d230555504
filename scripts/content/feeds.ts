import { dirname, isAbsolute, join } from 'node:path'
import { Problem } from '../model/problem.ts'
import { RIGHTS } from '../model/story.ts'
import { isWebAddress } from '../model/webAddress.ts'
import type { Fields } from './fields.ts'
import { readYamlFile } from './frontmatter.ts'
import { namesOf, namesUnder } from './keys/key.ts'
import { CARRIERS, FEED } from './keys/lists.ts'
import { readTag } from './language.ts'
import { nameFile } from './name.ts'
import { readCountry } from './statedCountry.ts'
import { readTextIfThere } from './text.ts'

export type Carrier = (typeof CARRIERS)[number]

/** What is wanted of a feed. An article has to be in one of the languages, and to have one of the rest. */
export interface Keep {
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[]
  /** Names of actors. */
  readonly actors: readonly string[]
  /** Subjects that the carrier files an article under. */
  readonly topics: readonly string[]
  /** Words or phrases of its headline or text. */
  readonly words: readonly string[]
  /** BCP 47, the language alone. */
  readonly languages: readonly string[]
}

/** One entry of `feeds.yaml`. */
export interface Followed {
  readonly name: string
  readonly carrier: Carrier
  /** An address; of a mailbox a path from the working folder. */
  readonly place: string
  /** Who publishes what comes; absent where each article says so itself. */
  readonly publisher?: string
  /** BCP 47. */
  readonly language?: string
  /** What its stories are filed under. */
  readonly topics: readonly string[]
  readonly rights?: 'excerpt'
  readonly keep?: Keep
  /** Most stories of a day. */
  readonly perDay?: number
}

/** `feeds.yaml` and everything that is wrong in it; an entry that is wrong is not followed. */
export interface FollowedAll {
  readonly feeds: readonly Followed[]
  readonly problems: readonly Problem[]
}

/** The feeds of a content folder; none without the file. */
export async function readFeeds(content: string): Promise<FollowedAll> {
  const file = feedsFile(content)
  const text = await readTextIfThere(file)
  return text === undefined ? { feeds: [], problems: [] } : parseFeeds(nameFile(file), text)
}

export function feedsFile(content: string): string {
  return join(content, 'feeds.yaml')
}

export function parseFeeds(file: string, text: string): FollowedAll {
  const fields = readYamlFile(file, text)
  const feeds = fields.keys.flatMap((name) => {
    const before = fields.problems.length
    const feed = readFeed(file, name, fields)
    return feed && fields.problems.length === before ? [feed] : []
  })
  return { feeds, problems: fields.problems }
}

function readFeed(file: string, name: string, fields: Fields): Followed | undefined {
  // The address alone is a feed.
  if (fields.isText(name)) {
    const place = fields.text(name) ?? ''
    checkAddress(fields, name, place)
    return { name, carrier: 'feed', place, publisher: name, topics: [] }
  }
  const group = fields.group(name)
  if (!group) {
    if (!fields.has(name)) fields.note(name, 'missing', 'expected an address, or “feed: https://…” below it')
    return undefined
  }
  group.allow(namesOf(FEED))
  const [carrier, second] = CARRIERS.filter((key) => group.has(key))
  if (!carrier || second) {
    fields.note(
      name,
      'bad-value',
      `expected one of ${CARRIERS.join(', ')}${second ? `, found ${carrier} and ${second}` : ''}`,
    )
    return undefined
  }
  const stated = group.text(carrier) ?? ''
  if (carrier !== 'mailbox') checkAddress(group, carrier, stated)
  const place = carrier === 'mailbox' && !isAbsolute(stated) ? join(dirname(file), stated) : stated
  // Letters and newsletters say themselves who wrote them.
  const publisher = group.has('publisher') ? group.text('publisher') : carrier === 'mailbox' ? undefined : name
  const language = readTag(group, 'language')
  const rights = group.oneOf('rights', RIGHTS)
  const perDay = readNumber(group, 'perDay')
  const keep = readKeep(group.group('keep'))
  return {
    name,
    carrier,
    place,
    topics: group.texts('topics') ?? [],
    ...(publisher && { publisher }),
    ...(language && { language }),
    ...(rights === 'excerpt' && { rights }),
    ...(keep && { keep }),
    ...(perDay !== undefined && { perDay }),
  }
}

function checkAddress(fields: Fields, key: string, place: string): void {
  if (!isWebAddress(place))
    fields.note(key, 'bad-url', `expected an address that starts with https:// or http://, found “${place}”`)
}

function readNumber(fields: Fields, key: string): number | undefined {
  const text = fields.text(key)
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  fields.note(key, 'bad-value', `expected a number from 1, found “${text}”`)
  return undefined
}

function readKeep(group: Fields | undefined): Keep | undefined {
  if (!group) return undefined
  group.allow(namesUnder(FEED, 'keep'))
  return {
    countries: (group.texts('countries') ?? []).flatMap((name) => readCountry(group, 'countries', name) ?? []),
    actors: group.texts('actors') ?? [],
    topics: group.texts('topics') ?? [],
    words: group.texts('words') ?? [],
    languages: (group.texts('languages') ?? []).flatMap((tag) => readTag(group, 'languages', tag)?.split('-')[0] ?? []),
  }
}

/** That no feed has a name, for commands that were given one. */
export function unknownFeed(name: string, feeds: readonly Followed[]): Problem {
  const known = feeds.map((feed) => feed.name).join(', ')
  return new Problem({ file: name }, 'unknown-feed', `is no feed of feeds.yaml; there are: ${known || 'none yet'}`)
}
