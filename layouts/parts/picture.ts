import { encodePath } from '../../scripts/model/percent.ts'
import type { ShownPicture } from '../../scripts/model/picture.ts'

/** How wide a picture stands in a column of text, for the browser to choose by. */
export const IN_TEXT = '(min-width: 44rem) 40rem, 94vw'
/** And over the whole of a page. */
export const OVER_PAGE = '(min-width: 80rem) 76rem, 94vw'

/** What a picture is shown with. */
export interface Showing {
  /** The path of the site's root, with a slash at both ends. */
  readonly base: string
  readonly alt: string
  readonly sizes: string
  /** Loaded with the page, not when a reader comes near it. */
  readonly atOnce?: boolean
}

/**
 * A picture of the site's own as HTML: the browser takes the lightest type that it knows, in the width that it needs (HTML, 4.8.1), and
 * keeps its place free before it has come. `file` is its path as it lies in `content/static`, for one that has not been measured.
 */
export function pictureHtml(
  file: string,
  shown: ShownPicture | undefined,
  { base, alt, sizes, atOnce }: Showing,
): string {
  const at = (path: string) => safe(base + encodePath(path))
  const size = shown ? ` width="${shown.width}" height="${shown.height}"` : ''
  const loading = atOnce ? ' fetchpriority="high"' : ' loading="lazy"'
  const plain = `<img src="${at(shown?.path ?? file)}" alt="${safe(alt)}"${size}${loading} decoding="async">`
  if (!shown || shown.sets.length === 0) return plain
  const sources = shown.sets.map(
    ({ type, files }) =>
      `<source type="${type}" srcset="${files.map(({ path, width }) => `${at(path)} ${width}w`).join(', ')}" sizes="${safe(sizes)}">`,
  )
  return `<picture>${sources.join('')}${plain}</picture>`
}

function safe(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
