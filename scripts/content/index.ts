import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Problem } from '../model/problem.ts'
import type { ActorFile, CountryFile, PlaceName, Site, Story, StorylineFile, TopicFile } from '../model/story.ts'
import { parseActor } from './actor.ts'
import { parseCountry } from './country.ts'
import { nameFile } from './name.ts'
import { readPlaces } from './places.ts'
import { findPublisher, type Publisher, parsePublishers } from './publishers.ts'
import { parseSite } from './site.ts'
import { parseStory } from './story.ts'
import { parseStoryline } from './storyline.ts'
import { readText, readTextIfThere } from './text.ts'
import { parseTopic } from './topic.ts'

export { nameFile } from './name.ts'

/** Everything that people wrote or `add` wrote for them, read and checked. */
export interface Content {
  readonly site: Site
  readonly stories: readonly Story[]
  readonly actors: readonly ActorFile[]
  readonly countries: readonly CountryFile[]
  readonly topics: readonly TopicFile[]
  readonly storylines: readonly StorylineFile[]
  readonly publishers: readonly Publisher[]
  readonly places: readonly PlaceName[]
  readonly problems: readonly Problem[]
}

/** Reads a content folder. Files that cannot be read are left out and told among the problems. */
export async function readContent(folder: string): Promise<Content> {
  const site = await readSite(folder)
  const stories = await readStories(join(folder, 'stories'))
  const actors = await readActorFiles(join(folder, 'actors'))
  const countries = await readCountryFiles(join(folder, 'countries'))
  const topics = await readTopicFiles(join(folder, 'topics'))
  const storylines = await readStorylineFiles(join(folder, 'storylines'))
  const publishers = await readPublishers(folder)
  const places = await readPlaces(folder)
  const nots = notActors(actors.items)
  return {
    site: site.site,
    stories: stories.items.map((story) => withoutNots(withRights(story, site.site, publishers.publishers), nots)),
    actors: actors.items,
    countries: countries.items,
    topics: topics.items,
    storylines: storylines.items,
    publishers: publishers.publishers,
    places: places.places,
    problems: [
      ...site.problems,
      ...stories.problems,
      ...actors.problems,
      ...countries.problems,
      ...topics.problems,
      ...storylines.problems,
      ...publishers.problems,
      ...places.problems,
    ],
  }
}

/** A story that does not say how much of it is shown has it of the site or its publisher. */
function withRights(story: Story, { excerpt }: Site, publishers: readonly Publisher[]): Story {
  if (story.lines.rights !== undefined) return story
  const { name, url } = story.source
  const isExcerpt = excerpt || findPublisher(publishers, name, url)?.rights === 'excerpt'
  return isExcerpt ? { ...story, rights: 'excerpt' } : story
}

/** The names that an editor says are no actor's. */
function notActors(actors: readonly ActorFile[]): ReadonlySet<string> {
  return new Set(actors.filter(({ not }) => not).flatMap(({ name, aliases }) => [name, ...aliases]))
}

/** A name that an editor says is no actor's is none in stories either, which `add` wrote before that was said. */
function withoutNots(story: Story, nots: ReadonlySet<string>): Story {
  if (!story.actors?.some((name) => nots.has(name))) return story
  return { ...story, actors: story.actors.filter((name) => !nots.has(name)) }
}

/** What was read from a folder, in the order of file names, and what was wrong. */
export interface Collected<T> {
  readonly items: readonly T[]
  readonly problems: readonly Problem[]
}

export async function readStories(folder: string): Promise<Collected<Story>> {
  return collect(folder, (file, text) => {
    const { story, problems } = parseStory(file, text)
    return { item: story, problems }
  })
}

export async function readActorFiles(folder: string): Promise<Collected<ActorFile>> {
  return collect(folder, (file, text) => {
    const { actor, problems } = parseActor(file, text)
    return { item: actor, problems }
  })
}

export async function readCountryFiles(folder: string): Promise<Collected<CountryFile>> {
  return collect(folder, (file, text) => {
    const { country, problems } = parseCountry(file, text)
    return { item: country, problems }
  })
}

export async function readTopicFiles(folder: string): Promise<Collected<TopicFile>> {
  return collect(folder, (file, text) => {
    const { topic, problems } = parseTopic(file, text)
    return { item: topic, problems }
  })
}

export async function readStorylineFiles(folder: string): Promise<Collected<StorylineFile>> {
  return collect(folder, (file, text) => {
    const { storyline, problems } = parseStoryline(file, text)
    return { item: storyline, problems }
  })
}

export async function readSite(
  folder: string,
): Promise<{ readonly site: Site; readonly problems: readonly Problem[] }> {
  const file = join(folder, 'site.yaml')
  const text = await readText(file).catch((error: Error) => {
    if (error instanceof Problem) throw error
    const advice = 'begin a site with: npx --no dateline init FOLDER; or name where its content is with --content'
    throw new Problem(
      { file: nameFile(file) },
      'missing',
      `the site needs this file, with at least “title: …”; ${advice}`,
    )
  })
  return parseSite(nameFile(file), text)
}

/** The publishers of `sources.yaml`; none without the file. */
export async function readPublishers(
  folder: string,
): Promise<{ readonly publishers: readonly Publisher[]; readonly problems: readonly Problem[] }> {
  const file = join(folder, 'sources.yaml')
  const text = await readTextIfThere(file)
  return text === undefined ? { publishers: [], problems: [] } : parsePublishers(nameFile(file), text)
}

async function collect<T>(
  folder: string,
  parse: (file: string, text: string) => { item: T; problems: readonly Problem[] },
): Promise<Collected<T>> {
  const items: T[] = []
  const problems: Problem[] = []
  for (const path of await listTexts(folder)) {
    try {
      if (extname(path) !== '.md') throw otherEnding(path)
      const parsed = parse(nameFile(path), await readText(path))
      items.push(parsed.item)
      problems.push(...parsed.problems)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      problems.push(error)
    }
  }
  return { items, problems }
}

/** What someone may have meant for a file of content, by its ending; pictures and the like beside it are left alone. */
const TEXT = /\.(?:md|mkdn?|mdown|markdown|mdx|txt|rtf|docx?|odt|html?)$/i

function otherEnding(path: string): Problem {
  const message = `is not read: the name of a file here ends in “.md”, found “${extname(path)}”; ${
    /\.(?:md|mkdn?|mdown|markdown)$/i.test(path) ? 'rename it' : 'a source belongs into content/sources'
  }`
  return new Problem({ file: nameFile(path) }, 'other-ending', message)
}

async function listTexts(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  return entries
    .filter((entry) => entry.isFile() && TEXT.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
