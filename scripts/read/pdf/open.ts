import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import type { Page, Run } from './run.ts'

/** What a document holds as text. */
export interface Opened {
  readonly pages: readonly Page[]
  /** Among its properties. */
  readonly title: string | undefined
}

const MOST_PAGES = 400
/** Milliseconds; the worker that reads has a minute. */
const LONGEST = 30_000

/** Reads the text layer of a PDF. Nothing in it runs, no picture is decoded, nothing is fetched. Throws a Problem when it is locked, broken, or takes too long. */
export async function openPdf({ name, bytes }: Source): Promise<Opened> {
  // Loaded when a document comes: a start without one costs nothing.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const loading = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    stopAtErrors: false,
    cMapUrl: join(folder, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts') + sep,
  })
  const deadline = Date.now() + LONGEST
  try {
    const document = await loading.promise
    if (document.numPages > MOST_PAGES)
      throw new Problem(
        { file: name },
        'too-large',
        `has ${document.numPages} pages, more than any article; add the pages that you want as a PDF of their own`,
      )
    const pages: Page[] = []
    for (let number = 1; number <= document.numPages; number++) {
      if (Date.now() > deadline)
        throw new Problem(
          { file: name },
          'too-slow',
          `took more than ${LONGEST / 1000} seconds to read; copy its text into a .txt file`,
        )
      const page = await document.getPage(number)
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view
      const { items } = await page.getTextContent()
      pages.push({
        number,
        width: right - left,
        height: top - bottom,
        runs: items.flatMap((item) => ('str' in item ? readRun(item, left, bottom) : [])),
      })
      page.cleanup()
    }
    const { info } = await document.getMetadata()
    const title: unknown = 'Title' in info ? info.Title : undefined
    return { pages, title: typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined }
  } catch (error) {
    throw error instanceof Problem ? error : problemOf(name, error as Error)
  } finally {
    await loading.destroy()
  }
}

interface Item {
  readonly str: string
  readonly dir: string
  readonly transform: readonly number[]
  readonly width: number
  readonly fontName: string
}

/** Text that does not stand upright is a watermark or a label at the edge. */
function readRun({ str, dir, transform, width, fontName }: Item, left: number, bottom: number): readonly Run[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
  if (str === '' || Math.abs(b) > Math.abs(a) * 0.2) return []
  const size = Math.hypot(c, d)
  return [
    {
      text: str.normalize('NFC').replace(LIGATURES, (sign) => sign.normalize('NFKC')),
      x: x - left,
      y: y - bottom,
      width,
      size,
      font: fontName,
      isRightToLeft: dir === 'rtl',
    },
  ]
}

/** `ﬁ`, `ﬂ` and the like are letters of a typeface; so are Arabic ones in their shapes. */
const LIGATURES = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/g

function problemOf(name: string, { name: kind, message }: Error): Problem {
  if (kind === 'PasswordException')
    return new Problem(
      { file: name },
      'locked',
      'is a PDF that needs a password; save it without one, or copy its text into a .txt file',
    )
  return new Problem(
    { file: name },
    'bad-document',
    `is a PDF that cannot be read (${message.split('\n')[0]}); print it to a new PDF, or copy its text into a .txt file`,
  )
}
