import { createContext, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import type { World } from '../scripts/catalogue/maps/world.ts'
import type { ShownPicture } from '../scripts/model/picture.ts'
import type { Site } from '../scripts/model/story.ts'
import type { Actor } from '../scripts/model/tags.ts'
import type { Calendar } from './calendar.ts'
import type { Words } from './words/index.ts'

/** What is to be known of a story that waits for an editor. */
export interface Draft {
  /** What `check` says of it. */
  readonly problems: readonly string[]
  /** How a command line names it. */
  readonly word: string
  /** What a command line needs behind it to be about its content folder. */
  readonly place: string
}

/** What every page of a site shares. */
export interface Edition {
  readonly site: Site
  readonly words: Words
  readonly calendar: Calendar
  /** The address of something of this site, with the path that the site lies under: `countries/ir/` → `/some/path/countries/ir/`. */
  href(path: string): string
  /** The whole address, as feeds and citations give it. */
  url(path: string): string
  /** Names as one phrase of the site's language: `Iran, Iraq, and Oman`. */
  list(names: readonly string[]): string
  /** The Markdown of a story as HTML with numbered anchors, and of a note without. */
  writeStory(markdown: string): string
  writeNote(markdown: string): string
  /** A picture of the site's own by its path in `content/static`; undefined where it is shown as it is. */
  pictureOf(path: string): ShownPicture | undefined
  /** Whether the site has a page for the actor with this slug. */
  hasActor(slug: string): boolean
  actorOf(slug: string): Actor | undefined
  /** Whether it has one for the country with this code. */
  hasCountry(code: string): boolean
  /** Whether any stories make a storyline. */
  readonly hasStorylines: boolean
  /** Whether any story is filed under a topic. */
  readonly hasTopics: boolean
  /** The pages that the site's own Markdown files make: title and path, in the order of the menu. */
  readonly ownPages: readonly { readonly title: string; readonly path: string }[]
  /** Of the story in a file that is a draft, which only the editor's own preview shows. */
  draftOf(file: string): Draft | undefined
  /** How many there are; undefined on the site that is published. */
  readonly drafts?: number
  /** What the menu has, where the editor says so: addresses and names. */
  readonly menu?: readonly (readonly [place: string, name: string])[]
  /** HTML of the editor's own, in every page's head and instead of what the footer has. */
  readonly parts: { readonly head: string; readonly footer: string }
  /** The map that every page draws from. */
  readonly world: World
  /** The path of the style sheet, named for its content. */
  readonly stylesheet: string
  /** The path of the search page's script. */
  readonly searchScript: string
  /** What a browser may load (Content-Security-Policy). */
  readonly policy: string
  /** The same for the one page that has a script, the search. */
  readonly scriptPolicy: string
}

export const EditionContext = createContext<Edition | undefined>(undefined)

/** The edition that a page is rendered for. */
export function useEdition(): Edition {
  const edition = useContext(EditionContext)
  if (!edition) throw new Error('rendered outside an edition')
  return edition
}

/** What marks a draft in the editor's own preview, in the language in which all commands speak. */
export const DRAFT = 'Draft'

export type View = VNode
