import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { Problem } from '../model/problem.ts'
import type { ActorFile, CountryFile, Site, Story } from '../model/story.ts'
import { parseActor } from './actor.ts'
import { parseCountry } from './country.ts'
import { type Publisher, parsePublishers } from './publishers.ts'
import { parseSite } from './site.ts'
import { parseStory } from './story.ts'

/** Everything that people wrote or `add` wrote for them, read and checked. */
export interface Content {
  readonly site: Site
  readonly stories: readonly Story[]
  readonly actors: readonly ActorFile[]
  readonly countries: readonly CountryFile[]
  readonly publishers: readonly Publisher[]
  readonly problems: readonly Problem[]
}

/** Reads a content folder. Files that cannot be read are left out and told among the problems. */
export async function readContent(folder: string): Promise<Content> {
  const site = await readSite(folder)
  const stories = await readStories(join(folder, 'stories'))
  const actors = await readActorFiles(join(folder, 'actors'))
  const countries = await readCountryFiles(join(folder, 'countries'))
  const publishers = await readPublishers(folder)
  return {
    site: site.site,
    stories: stories.items,
    actors: actors.items,
    countries: countries.items,
    publishers: publishers.publishers,
    problems: [
      ...site.problems,
      ...stories.problems,
      ...actors.problems,
      ...countries.problems,
      ...publishers.problems,
    ],
  }
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

export async function readSite(
  folder: string,
): Promise<{ readonly site: Site; readonly problems: readonly Problem[] }> {
  const file = join(folder, 'site.yaml')
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Problem({ file: nameFile(file) }, 'missing', 'the site needs this file, with at least “title: …”')
  })
  return parseSite(nameFile(file), text)
}

/** The publishers of `sources.yaml`; none without the file. */
export async function readPublishers(
  folder: string,
): Promise<{ readonly publishers: readonly Publisher[]; readonly problems: readonly Problem[] }> {
  const file = join(folder, 'sources.yaml')
  const text = await readFile(file, 'utf8').catch(() => '')
  return parsePublishers(nameFile(file), text)
}

async function collect<T>(
  folder: string,
  parse: (file: string, text: string) => { item: T; problems: readonly Problem[] },
): Promise<Collected<T>> {
  const items: T[] = []
  const problems: Problem[] = []
  for (const path of await listMarkdown(folder)) {
    try {
      const parsed = parse(nameFile(path), await readFile(path, 'utf8'))
      items.push(parsed.item)
      problems.push(...parsed.problems)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      problems.push(error)
    }
  }
  return { items, problems }
}

async function listMarkdown(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** A path as messages show it: from the working folder, with forward slashes. */
export function nameFile(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/')
}
