import { join } from 'node:path'
import { wordsIn } from '../../layouts/words/index.ts'
import { readImports } from '../catalogue/imports.ts'
import { type Catalogue, fileStories } from '../catalogue/index.ts'
import { drawWorld } from '../catalogue/maps/world.ts'
import { settleLinks } from '../catalogue/own/links.ts'
import { readOwnPages } from '../catalogue/own/pages.ts'
import { readCms } from '../content/cms.ts'
import { readContent } from '../content/index.ts'
import { FORGETFUL } from '../model/memory.ts'
import type { Problem } from '../model/problem.ts'
import type { Site } from '../model/story.ts'
import { deriveAll } from '../store/index.ts'
import { openPack } from '../store/pack.ts'
import { copyAdmin, createAdmin, NO_ADMIN } from './admin/index.ts'
import { readSearchScript, readStylesheet } from './assets.ts'
import { cardsOf } from './cards/card.ts'
import { copiedPaths, copyCopied } from './copied.ts'
import { cardWords, createEdition, markOfEdition } from './edition.ts'
import { hostFiles } from './hosts.ts'
import { createMadeFrom } from './kept/madeFrom.ts'
import { Questions } from './kept/questions.ts'
import type { Standing } from './kept/standing.ts'
import { menuPlaces } from './menu.ts'
import { findMissing, readOwnParts } from './own.ts'
import { type Page, settlePages } from './page.ts'
import { layOutPages } from './pages/index.ts'
import { Pictures } from './pictures/index.ts'
import { listShown } from './pictures/wanted.ts'
import { type Preview, showDrafts } from './preview.ts'
import { copyStatic, listStatic } from './static.ts'

/** A site ready to be written. */
export interface LaidOut {
  readonly site: Site
  /** What its pages are made of. */
  readonly catalogue: Catalogue
  readonly pages: readonly Page[]
  /** A mark of what all pages share. */
  readonly edition: string
  /** What pages ask of what they share. */
  readonly questions: Questions
  /** Makes the pictures that pages show, before the pages are written: gives their paths, and what is wrong with the editor's own. */
  readonly prepare: () => Promise<{ readonly files: readonly string[]; readonly problems: readonly Problem[] }>
  /** Writes what stands beside the pages: cards, pictures and files that are copied. */
  readonly finish: (standing: Standing) => Promise<void>
  /** Writes the search index, which is made of the stories and not of the pages. Gives what went wrong. */
  readonly search: (standing: Standing) => Promise<readonly Problem[]>
  /** Keeps what was worked out for the next time; after the pages are made. */
  readonly remember: () => Promise<void>
  /** What is copied beside the pages, from the site's root. */
  readonly files: readonly string[]
  readonly stories: number
  /** What was wrong in content files; these are left out of the site. */
  readonly problems: readonly Problem[]
}

/** Reads a content folder and lays out every page of its site. A preview shows drafts too, and its pages may load the development server's script. `tool`: as `markTool` gives it; without it nothing is remembered. */
export async function layOutSite(
  folder: string,
  { tool, preview }: { readonly tool?: string | undefined; readonly preview?: Preview | undefined } = {},
): Promise<LaidOut> {
  const written = await readContent(folder)
  const { content: read, drafts } = preview
    ? showDrafts(written, preview, folder)
    : { content: written, drafts: undefined }
  const { site } = read
  const pictures = await listStatic(folder)
  const ownPages = await readOwnPages(join(folder, 'pages'))
  const { content, own } = settleLinks(read, ownPages.items, pictures)
  const shown = new Pictures(folder, listShown(content, own), pictures)
  const { problems, ...derived } = await deriveAll(folder, content.stories, { ...content, language: site.language })
  const { imports, problems: damaged } = await readImports(folder, content.stories)
  const told = tool === undefined ? undefined : await openPack(folder, 'told', tool)
  const memory = told ?? FORGETFUL
  const catalogue = fileStories(content, derived, imports, memory)
  const parts = await readOwnParts(folder)
  const { cms, problems: ofCms } = await readCms(folder)
  const admin = cms ? createAdmin(folder, cms, read) : NO_ADMIN
  const stylesheet = await readStylesheet(site.look, parts.theme)
  const searchScript = await readSearchScript()
  const world = drawWorld(memory)
  const actors = new Map(catalogue.actors.map((actor) => [actor.slug, actor]))
  const codes = new Set(catalogue.countries.map(({ code }) => code))
  const places = menuPlaces(wordsIn(site.language), own, catalogue)
  const questions = new Questions({
    pictureOf: (path) => shown.of(path),
    hasActor: (slug) => actors.has(slug),
    actorOf: (slug) => actors.get(slug),
    hasCountry: (code) => codes.has(code),
    draftOf: (file) => drafts?.get(file),
  })
  const edition = createEdition(
    site,
    {
      ownPages: own,
      hasStorylines: catalogue.woven.storylines.length > 0,
      hasTopics: catalogue.topics.length > 0,
      stylesheet: stylesheet.path,
      searchScript: searchScript.path,
      world,
      ...questions.noting,
      ...(drafts && { drafts: drafts.size }),
      ...(site.look.menu && {
        menu: site.look.menu.flatMap((entry) =>
          places.has(entry) ? [[`${entry}/`, places.get(entry) ?? ''] as const] : [],
        ),
      }),
      parts,
    },
    preview !== undefined,
  )
  const cards = site.cards ? cardsOf(catalogue, cardWords(edition)) : []
  const madeFrom = createMadeFrom(catalogue.woven)
  const settled = settlePages([
    ...layOutPages(catalogue, own, edition, madeFrom),
    { path: stylesheet.path, content: () => stylesheet.text },
    { path: searchScript.path, content: () => searchScript.text },
    { path: world.path, content: () => world.sprite },
    ...admin.pages,
  ])
  const hosts = hostFiles(site, settled.pages, pictures, cms !== undefined)
  return {
    site,
    catalogue,
    pages: settled.pages,
    edition: markOfEdition(edition),
    questions,
    files: [...pictures, ...copiedPaths(site.look.typeface), ...admin.files.keys(), ...hosts.keys()],
    prepare: async () => {
      const problems = await shown.make()
      return { files: shown.paths, problems }
    },
    finish: async (standing) => {
      // What only a site that is written needs: a check lays it out and is done.
      const { writeCards } = await import('./cards/index.ts')
      await writeCards(folder, standing, cards, site.title, world)
      await copyCopied(standing, site.look.typeface)
      await copyAdmin(standing, admin)
      for (const [path, text] of hosts) await standing.put(path, text)
      await copyStatic(folder, standing, pictures)
      await shown.copy(standing)
    },
    search: async (standing) => {
      const { writeSearchIndex } = await import('./search/index.ts')
      return writeSearchIndex(standing, catalogue, edition, madeFrom, tool)
    },
    remember: async () => told?.save(),
    stories: catalogue.entries.length,
    problems: [
      ...content.problems,
      ...damaged,
      ...ofCms,
      ...admin.problems,
      ...ownPages.problems,
      ...problems,
      ...findMissing(folder, site.look, pictures, places),
      ...settled.problems,
    ],
  }
}
