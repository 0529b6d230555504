import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nameFile } from '../content/index.ts'
import { readText } from '../content/text.ts'
import type { Look } from '../model/look.ts'
import { Problem } from '../model/problem.ts'

/** What an editor adds to the pages by files of their own. */
export interface OwnParts {
  /** `content/theme.css`: stands last in the style sheet. */
  readonly theme: string
  /** `content/parts/head.html`, in every page's `<head>`. */
  readonly head: string
  /** `content/parts/footer.html`, in every page's footer instead of what is there. */
  readonly footer: string
}

const FILES = { theme: 'theme.css', head: 'parts/head.html', footer: 'parts/footer.html' }

/** Reads these files; one that is not there is empty. Throws a Problem of one that is not UTF-8. */
export async function readOwnParts(content: string): Promise<OwnParts> {
  const read = async (file: string) => {
    const path = join(content, file)
    const isThere = await readFile(path).then(
      () => true,
      () => false,
    )
    return isThere ? (await readText(path)).trim() : ''
  }
  const [theme, head, footer] = await Promise.all([read(FILES.theme), read(FILES.head), read(FILES.footer)])
  return { theme, head, footer }
}

/** The colors that `site.yaml` states, by mode. Its values were checked when they were read. */
export function writeColors({ colors }: Look): string {
  const inMode = (mode: 'light' | 'dark') =>
    (['link', 'mark'] as const)
      .flatMap((name) => {
        const color = colors?.[name][mode]
        return color ? [`--${name}:${color};`] : []
      })
      .join('')
  const [light, dark] = [inMode('light'), inMode('dark')]
  return [
    ...(light ? [`:root{${light}}`] : []),
    // Where a mode's own is not stated, that of the other one must not stand.
    `@media (prefers-color-scheme: dark){:root{${darkDefaults(colors)}${dark}}}`,
  ]
    .filter((rule) => !rule.includes(':root{}'))
    .join('\n')
}

const DARK = { link: '#9cc6ea', mark: '#f0896a' }

function darkDefaults(colors: Look['colors']): string {
  return (['link', 'mark'] as const)
    .flatMap((name) => (colors?.[name].light && !colors[name].dark ? [`--${name}:${DARK[name]};`] : []))
    .join('')
}

/** What `site.yaml` names and is not there: pictures of `content/static`, entries of the menu. */
export function findMissing(
  content: string,
  { logo, icon, menu = [] }: Look,
  pictures: ReadonlySet<string>,
  places: ReadonlyMap<string, string>,
): readonly Problem[] {
  const file = nameFile(join(content, 'site.yaml'))
  const missing = Object.entries({ logo, icon }).flatMap(([field, path]) =>
    path && !pictures.has(path)
      ? [new Problem({ file, field }, 'missing-picture', `there is no content/static/${path}`)]
      : [],
  )
  const unknown = menu.filter((entry) => !places.has(entry))
  return [
    ...missing,
    ...unknown.map(
      (entry) =>
        new Problem(
          { file, field: 'menu' },
          'unknown-page',
          `knows no page “${entry}”; there are: ${[...places.keys()].slice(0, 30).join(', ')}`,
        ),
    ),
  ]
}
