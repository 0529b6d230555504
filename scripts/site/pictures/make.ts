import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { groupBy } from '../../model/groups.ts'
import type { ShownPicture } from '../../model/picture.ts'
import { slugify } from '../../model/slug.ts'
import { replaceFile } from '../../write/atomic.ts'
import { type Measured, measurePicture } from './measure.ts'

/** A picture with the files that were made of it: paths on the site, and where each lies. */
export interface Made {
  readonly shown: ShownPicture
  readonly files: readonly (readonly [path: string, file: string])[]
}

/** What is made of a photograph. Whoever changes it changes `RECIPE`, so that nothing kept is taken for it. */
const RECIPE = '1'
/** A column of text is 40rem wide: on phones and desktops, on usual and on dense screens. */
const WIDTHS = [480, 960, 1600]
/** For browsers older than 2020. */
const PLAIN_WIDTH = 960
/** From which lighter ones are made; others, and what moves, stay as they are. */
const PHOTOGRAPHS: ReadonlySet<string> = new Set(['jpg', 'png', 'webp'])
/** Below this many bytes a picture is light enough. */
const LIGHT = 4096

/** Makes lighter ones of a picture, or takes those that were made of the same bytes before; a text that says what is wrong with it. `path` is its own on the site. */
export async function makePicture(file: string, path: string, kept: string): Promise<Made | string> {
  const bytes = await readFile(file)
  const measured = await measurePicture(bytes)
  if (typeof measured === 'string') return measured
  const { type, width, height } = measured
  const asItIs: Made = { shown: { path, width, height, sets: [] }, files: [] }
  if (!PHOTOGRAPHS.has(type) || bytes.length < LIGHT || moves(bytes, type)) return asItIs
  const mark = createHash('sha256').update(RECIPE).update(bytes).digest('hex').slice(0, 20)
  const folder = join(kept, mark.slice(0, 2), mark)
  const name = `assets/pictures/${slugify(basename(path).replace(/\.\w+$/, '')) || 'picture'}.${mark.slice(0, 10)}`
  const written = (await readKept(folder)) ?? (await write(file, folder, measured, bytes.length))
  if (typeof written === 'string') return written
  const at = ({ width, ending }: Kept) => `${name}-${width}.${ending}`
  const plain = written.find(({ plain }) => plain)
  const sets = groupBy(
    written.filter(({ plain }) => !plain),
    ({ type }) => type,
  )
  return {
    shown: {
      path: plain ? at(plain) : path,
      width,
      height,
      sets: [...sets].map(([type, files]) => ({
        type,
        files: files.map((each) => ({ path: at(each), width: each.width })),
      })),
    },
    files: written.map((each) => [at(each), join(folder, nameOf(each))]),
  }
}

interface Kept {
  readonly type: string
  readonly ending: string
  readonly width: number
  /** For browsers that know no other type. */
  readonly plain: boolean
}

const LIST = 'made.json'
const nameOf = ({ width, ending, plain }: Kept) => `${width}${plain ? '-plain' : ''}.${ending}`

/** The list is written last: where it is, everything is. */
async function readKept(folder: string): Promise<readonly Kept[] | undefined> {
  const text = await readFile(join(folder, LIST), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : (JSON.parse(text) as readonly Kept[])
}

interface Lighter {
  readonly kept: Kept
  readonly bytes: Uint8Array
}

/** Makes them, keeps them and gives their list; a text where the picture cannot be read. */
async function write(
  file: string,
  folder: string,
  { type }: Measured,
  size: number,
): Promise<readonly Kept[] | string> {
  const made = await lighten(file, type, size)
  if (typeof made === 'string') return made
  for (const { kept, bytes } of made) await replaceFile(join(folder, nameOf(kept)), bytes)
  const list = made.map(({ kept }) => kept)
  await replaceFile(join(folder, LIST), JSON.stringify(list))
  return list
}

async function lighten(file: string, type: string, size: number): Promise<readonly Lighter[] | string> {
  const { default: image } = await import('@11ty/eleventy-img')
  const options = { dryRun: true, useCache: false, fixOrientation: true } as const
  try {
    const light = await image(file, {
      ...options,
      widths: WIDTHS,
      formats: ['avif', 'webp'],
      sharpAvifOptions: { effort: 3 },
    })
    const plain = await image(file, { ...options, widths: [PLAIN_WIDTH], formats: [type === 'png' ? 'png' : 'jpeg'] })
    const [older] = Object.values(plain).flat()
    return [
      ...(['avif', 'webp'] as const).flatMap((format) => {
        const files = light[format] ?? []
        // One that is no lighter than what the editor has given is of no use.
        return (files.at(-1)?.buffer.length ?? size) < size ? files.map((each) => ({ ...each, plain: false })) : []
      }),
      ...(older && older.buffer.length < size ? [{ ...older, plain: true }] : []),
    ].map(({ sourceType, format, width, plain, buffer }) => ({
      kept: { type: sourceType, ending: format, width, plain },
      bytes: buffer,
    }))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('E')) throw error
    return `cannot be read to its end (${firstLine(error)}): open it in a program for pictures and save it anew`
  }
}

/** Several pictures in one, one after the other: an animated WebP (its `ANIM` chunk) or PNG (`acTL`). */
function moves(bytes: Uint8Array, type: string): boolean {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return type === 'webp' ? head.includes('ANIM') : type === 'png' && head.includes('acTL')
}

function firstLine(error: unknown): string {
  return String((error as Error).message ?? error).split('\n')[0] ?? ''
}
