import { posix } from 'node:path'
import type { Content } from '../../content/index.ts'
import { actorPath, countryPath, storyPath } from '../address.ts'
import type { OwnPage } from './pages.ts'

/** `](../2019/x.md#p3)`, `](<a file.md>)`: a link to a file of content. */
const TO_FILE = /(\]\()(?:<([^<>\n]+\.md)(#[^<>\n]*)?>|([^()\s<>]+\.md)(#[^()\s<>]*)?)(?=[\s)])/g
/** `[[a file]]`, `[[A headline|words to show]]`, as Obsidian and wikis write it. */
const TO_NAME = /(?<![!\\[])\[\[([^[\]|#\n]+)(#[^[\]|\n]*)?(?:\|([^[\]\n]+))?\]\]/g
/** `![words](map.png "caption")`: a picture by its place in `content/static`. */
const PICTURE = /(!\[[^\]\n]*\]\()(?![a-z][a-z0-9+.-]*:|[/#<])([^()\s]+)(?=[\s)])/gi

/** What writers of stories, notes and pages link to by its file or its name: where its page is. */
export class OwnLinks {
  readonly #byFile = new Map<string, string>()
  /** Undefined where several have the name. */
  readonly #byName = new Map<string, string | undefined>()
  readonly #pictures: ReadonlySet<string>

  /** `pictures`: the files of `content/static`, from there. A draft has no page. */
  constructor({ stories, actors, countries }: Content, own: readonly OwnPage[], pictures: ReadonlySet<string>) {
    this.#pictures = pictures
    for (const story of stories) if (!story.draft) this.#add(story.file, storyPath(story), [story.title])
    for (const { file, path, title } of own) this.#add(file, path, [title])
    for (const { file, slug, name, aliases } of actors) this.#add(file, actorPath(slug), [name, ...aliases])
    for (const { file, code } of countries) this.#add(file, countryPath(code), [])
  }

  /** A body with links that lead to pages, from the site's root; what leads to nothing stays as it is written. */
  settle(body: string, file: string): string {
    return body
      .split(/^(```[\s\S]*?^```.*$)/m)
      .map((part, index) => (index % 2 === 1 ? part : this.#settlePart(part, file)))
      .join('')
  }

  #settlePart(text: string, file: string): string {
    return text
      .replace(TO_FILE, (whole, opening: string, spaced?: string, anchor?: string, plain?: string, mark?: string) => {
        const path = this.#pathOf(spaced ?? plain ?? '', file)
        return path === undefined ? whole : `${opening}/${path}${anchor ?? mark ?? ''}`
      })
      .replace(TO_NAME, (whole, name: string, anchor?: string, shown?: string) => {
        const path = this.#byName.get(keyOf(name))
        return path === undefined
          ? whole
          : `[${(shown ?? name).trim()}](/${path}${/^#p\d+$/.test(anchor ?? '') ? anchor : ''})`
      })
      .replace(PICTURE, (whole, opening: string, address: string) => {
        const picture = posix.normalize(decode(address))
        return this.#pictures.has(picture) ? `${opening}/${address.replace(/^\.\//, '')}` : whole
      })
  }

  #pathOf(href: string, from: string): string | undefined {
    return this.#byFile.get(posix.join(posix.dirname(from), decode(href)))
  }

  #add(file: string, path: string, names: readonly string[]): void {
    this.#byFile.set(file, path)
    for (const name of [posix.basename(file, '.md'), ...names]) {
      const key = keyOf(name)
      this.#byName.set(key, this.#byName.has(key) && this.#byName.get(key) !== path ? undefined : path)
    }
  }
}

/** The content and pages with their links settled. */
export function settleLinks<T extends Content>(
  content: T,
  own: readonly OwnPage[],
  pictures: ReadonlySet<string>,
): { readonly content: T; readonly own: readonly OwnPage[] } {
  const links = new OwnLinks(content, own, pictures)
  const settle = <F extends { readonly file: string; readonly body: string }>(files: readonly F[]) =>
    files.map((each): F => {
      const body = links.settle(each.body, each.file)
      return body === each.body ? each : { ...each, body }
    })
  return {
    content: {
      ...content,
      stories: settle(content.stories),
      actors: settle(content.actors),
      countries: settle(content.countries),
    },
    own: settle(own),
  }
}

function keyOf(name: string): string {
  return name.trim().replace(/\.md$/, '').toLowerCase().replace(/\s+/g, ' ')
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}
