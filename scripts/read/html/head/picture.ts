import type { Element } from 'domhandler'
import type { Found, LeadImage } from '../../../model/article.ts'
import { readPicture } from '../image.ts'
import type { Links } from '../links.ts'
import { elementsIn, findInside, rawText } from '../tree.ts'
import { wordsOf } from '../words.ts'
import type { Clue, Reading } from './clue.ts'

const CREDITS = new Set([
  'credit',
  'credits',
  'copyright',
  'bildquelle',
  'fotograf',
  'photographer',
  'byline',
  'author',
  'attribution',
])
const LONGEST = 500

/** The lead picture, with caption and credit from the page's data or from the figure that shows it. */
export function chooseImage(
  clues: readonly Clue<LeadImage>[],
  { page }: Reading,
  links: Links,
): Found<LeadImage> | undefined {
  for (const { value, trust, from } of clues) {
    const url = links.resolve(value.url)
    if (!url) continue
    const figure = page.figures.find((candidate) => showsSame(candidate, url, links))
    return { value: { ...(figure && describe(figure, links)), ...value, url }, trust, from }
  }
  const [first] = page.figures
  const shown = first && describe(first, links)
  return shown?.url === undefined
    ? undefined
    : { value: { ...shown, url: shown.url }, trust: 'text', from: 'the first figure' }
}

function showsSame(figure: Element, url: string, links: Links): boolean {
  const shown = pictureOf(figure, links)?.url
  return shown !== undefined && fileOf(shown) === fileOf(url)
}

function pictureOf(figure: Element, links: Links) {
  const image = findInside(figure, ({ name }) => name === 'img' || name === 'amp-img')
  return image && readPicture(image, links)
}

/** A file's name without the sizes that pages write into it: `green-zone-1024x683.jpg` is `green-zone.jpg`. */
function fileOf(url: string): string {
  const path = url.replace(/[?#].*$/, '')
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/[-_]\d+x\d+(?=\.\w+$)/, '')
    .toLowerCase()
}

function describe(figure: Element, links: Links): Partial<LeadImage> {
  const picture = pictureOf(figure, links)
  const caption = findInside(figure, ({ name }) => name === 'figcaption')
  const credit = caption && findInside(caption, (inner) => wordsOf(inner).some((word) => CREDITS.has(word)))
  const words = caption ? textWithout(caption, credit) : ''
  const owner = credit ? tidy(rawText(credit)) : ''
  return {
    ...(picture && { url: picture.url }),
    ...(picture?.alt && { alt: picture.alt }),
    ...(words && { caption: words }),
    ...(owner && { credit: owner }),
  }
}

function textWithout(caption: Element, credit: Element | undefined): string {
  const inner = elementsIn(caption)
  const text =
    credit && inner.includes(credit)
      ? caption.children
          .filter((child) => child !== credit)
          .map(rawText)
          .join(' ')
      : rawText(caption)
  const owner = credit ? tidy(rawText(credit)) : ''
  return tidy(tidy(text).replace(owner, ''))
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST)
}
