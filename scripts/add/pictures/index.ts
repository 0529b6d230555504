import { join } from 'node:path'
import type { Fetcher } from '../../fetch/index.ts'
import type { LeadImage } from '../../model/article.ts'
import { readCarried } from '../../model/carried.ts'
import { Problem } from '../../model/problem.ts'
import { slugify } from '../../model/slug.ts'
import { createFile } from '../../write/atomic.ts'
import { checksum } from '../../write/receipt.ts'
import type { Prepared } from '../prepare.ts'
import type { CarriedPictures } from './carried.ts'
import { endingOf } from './type.ts'

/** A picture that was taken along. */
export interface Taken {
  /** From the content folder: `static/pictures/2024/the-wall-gives-way-1a2b3c4d.jpg` */
  readonly file: string
  readonly bytes: Uint8Array
}

/** Where the pictures of a source's articles are to be had. */
export interface Taking {
  readonly carried: CarriedPictures
  readonly fetcher: Fetcher
}

/** An article with its pictures. */
export interface Pictured {
  /** Its pictures lead to those that were taken. */
  readonly article: Prepared
  readonly taken: readonly Taken[]
}

/** `![words](address "caption")`, as readers write it. */
const PICTURE = /!\[((?:\\.|[^\]\\\n])*)\]\(([^()\s]+)(?: "((?:\\.|[^"\\\n])*)")?\)/g
/** An article that shows more is a gallery: the rest stay links. */
const MOST = 40

/** Takes the pictures of an article along, each with whom it is from: out of the source where that brings them, else from their hosts. One that cannot be had stays a link, and a note says why. */
export async function takePictures(article: Prepared, taking: Taking): Promise<Pictured> {
  const { head, body } = article
  const credit = head.source?.value ?? head.agency?.value
  const folder = `pictures/${head.date?.value.slice(0, 4) ?? 'undated'}`
  const name =
    slugify(head.title?.value ?? '')
      .slice(0, 60)
      .replace(/-+$/, '') || 'picture'
  const taken = new Map<string, Taken>()
  const notes: string[] = []
  const addresses = [...body.matchAll(PICTURE)].map(([, , address = '']) => address)
  const wanted = [...new Set([...(head.image ? [head.image.value.url] : []), ...addresses])].slice(0, MOST)
  for (const address of wanted) {
    const found = await findPicture(address, taking)
    if (typeof found === 'string')
      notes.push(
        `picture: ${readCarried(address) ? 'one that the source names' : address} was not taken along: ${found}`,
      )
    else {
      const file = `static/${folder}/${name}-${checksum(found.bytes).slice(0, 8)}.${found.ending}`
      taken.set(address, { file, bytes: found.bytes })
    }
  }
  const image = head.image && leadOf(head.image.value, taken.get(head.image.value.url), credit)
  const { image: before, ...rest } = head
  return {
    article: {
      ...article,
      head: before && image ? { ...rest, image: { ...before, value: image } } : rest,
      body: body
        .replace(PICTURE, (whole, alt: string, address: string, caption = '') => {
          const picture = taken.get(address)
          if (picture) return `![${alt}](${pathOf(picture)}${titleOf(caption, credit)})`
          return readCarried(address) ? '' : whole
        })
        .replace(/\n{3,}/g, '\n\n'),
      notes: [...article.notes, ...notes],
    },
    taken: [...taken.values()],
  }
}

/** Writes pictures into the content folder. One that is there is the same: its name has its checksum. */
export async function writePictures(content: string, taken: readonly Taken[]): Promise<void> {
  for (const { file, bytes } of taken)
    await createFile(join(content, file), bytes).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
}

/** A picture's bytes and the ending of its file; or why it cannot be had. */
async function findPicture(
  address: string,
  taking: Taking,
): Promise<{ readonly bytes: Uint8Array; readonly ending: string } | string> {
  const bytes = await bytesOf(address, taking)
  if (typeof bytes === 'string') return bytes
  const ending = endingOf(bytes)
  return ending === undefined ? 'is no JPEG, PNG, GIF, WebP or AVIF' : { bytes, ending }
}

async function bytesOf(address: string, { carried, fetcher }: Taking): Promise<Uint8Array | string> {
  const own = await carried.find(address)
  if (own) return own
  if (readCarried(address)) return 'it is not there'
  if (!/^https?:/i.test(address)) return 'it has no address'
  try {
    return (await fetcher.fetchSource(address, {})).bytes
  } catch (error) {
    if (error instanceof Problem) return error.message
    throw error
  }
}

function leadOf(image: LeadImage, taken: Taken | undefined, credit: string | undefined): LeadImage | undefined {
  if (!taken) return readCarried(image.url) ? undefined : image
  const from = image.credit ?? credit
  return { ...image, url: pathOf(taken), ...(from && { credit: from }) }
}

function pathOf({ file }: Taken): string {
  return file.slice('static/'.length)
}

/** The caption, with whom the picture is from where it does not say so. */
function titleOf(caption: string, credit = ''): string {
  const escaped = credit.replace(/[\\"]/g, '\\$&')
  const words = caption.toLowerCase().includes(escaped.toLowerCase())
    ? caption
    : [caption, escaped].filter(Boolean).join(' · ')
  return words ? ` "${words}"` : ''
}
