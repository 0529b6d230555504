import { posix } from 'node:path'
import type { Content } from '../../content/index.ts'
import { decodePercent, encodePath } from '../../model/percent.ts'
import type { Story } from '../../model/story.ts'
import { actorPath, countryPath, storyPath, topicPath } from '../address.ts'
import type { OwnPage } from './pages.ts'

/** `](../2019/x.md#p3)`, `](<a file.md>)`: a link to a file of content. */
const TO_FILE = /(\]\()(?:<([^<>\n]+\.md)(#[^<>\n]*)?>|([^()\s<>]+\.md)(#[^()\s<>]*)?)(?=[\s)])/g
/** `[[a file]]`, `[[A headline|words to show]]`, as Obsidian and wikis write it. */
const TO_NAME = /(?<![!\\[])\[\[([^[\]|#\n]+)(#[^[\]|\n]*)?(?:\|([^[\]\n]+))?\]\]/g
/** `![words](map.png "caption")`, `![words](<the map.png>)`: a picture by its place in `content/static`, or by its file as programs for Markdown show it. */
const PICTURE = /(!\[[^\]\n]*\]\()(?:<([^<>\n]+)>|(?![a-z][a-z0-9+.-]*:|[/#<])([^()\s]+))(?=[\s)])/gi
/** `![[map.png|what it shows]]`, as Obsidian writes it; a number there is a width. */
const EMBEDDED = /!\[\[([^[\]|#\n]+\.(?:png|jpe?g|webp|avif|gif|svg))(?:\|([^[\]\n]+))?\]\]/gi

/** What writers of stories, notes and pages link to by its file or its name: where its page is. */
export class OwnLinks {
  readonly #byFile = new Map<string, string>()
  /** Undefined where several have the name. */
  readonly #byName = new Map<string, string | undefined>()
  readonly #pictures: ReadonlySet<string>

  /** `pictures`: the files of `content/static`, from there. A draft has no page. */
  constructor({ stories, actors, countries, topics }: Content, own: readonly OwnPage[], pictures: ReadonlySet<string>) {
    this.#pictures = pictures
    for (const story of stories) if (!story.draft) this.#add(story.file, storyPath(story), [story.title])
    for (const { file, path, title } of own) this.#add(file, path, [title])
    for (const { file, slug, name, aliases } of actors) this.#add(file, actorPath(slug), [name, ...aliases])
    for (const { file, code } of countries) this.#add(file, countryPath(code), [])
    for (const { file, slug, name } of topics) this.#add(file, topicPath(slug), name ? [name] : [])
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
      .replace(EMBEDDED, (whole, address: string, words = '') => {
        const picture = pictureAt(address.trim(), file, this.#pictures)
        return picture === undefined ? whole : `![${/^[\dx]+$/.test(words) ? '' : words}](${pictureAddress(picture)})`
      })
      .replace(PICTURE, (whole, opening: string, bracketed?: string, plain?: string) => {
        const picture = pictureAt(decodePercent(bracketed ?? plain ?? ''), file, this.#pictures)
        return picture === undefined ? whole : `${opening}${pictureAddress(picture)}`
      })
  }

  #pathOf(href: string, from: string): string | undefined {
    return this.#byFile.get(posix.join(posix.dirname(from), decodePercent(href)))
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
      stories: settle(content.stories).map((story) => withPicture(story, pictures)),
      actors: settle(content.actors),
      countries: settle(content.countries),
      topics: settle(content.topics),
      storylines: settle(content.storylines),
    },
    own: settle(own),
  }
}

/** The lead picture of a story by its address from the site's root, where it is the site's own. */
function withPicture(story: Story, pictures: ReadonlySet<string>): Story {
  const picture = leadPicture(story, pictures)
  return story.image && picture !== undefined
    ? { ...story, image: { ...story.image, url: pictureAddress(picture) } }
    : story
}

/** The path in `content/static` of a story's lead picture; undefined for one of another host, and where there is no such file. */
export function leadPicture({ image, file }: Story, pictures: ReadonlySet<string>): string | undefined {
  return image && !/^https?:/i.test(image.url) ? pictureAt(decodePercent(image.url), file, pictures) : undefined
}

function keyOf(name: string): string {
  return name.trim().replace(/\.md$/, '').toLowerCase().replace(/\s+/g, ' ')
}

/** The path in `content/static` of a picture that a file of content names: by that path, or by where the picture lies, seen from the file. */
function pictureAt(address: string, from: string, pictures: ReadonlySet<string>): string | undefined {
  const here = posix.normalize(address.replace(/^\//, ''))
  if (pictures.has(here)) return here
  const inStatic = /(?:^|\/)static\/(.+)$/.exec(posix.join(posix.dirname(from), address))?.[1]
  return inStatic !== undefined && pictures.has(inStatic) ? inStatic : undefined
}

/** The address of a picture from the site's root, without the brackets that would end it in Markdown. */
function pictureAddress(path: string): string {
  return `/${encodePath(path)}`.replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}
