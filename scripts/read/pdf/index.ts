import type { Article } from '../../model/article.ts'
import { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import { enclose } from '../enclosed.ts'
import { detectLanguage } from '../language/index.ts'
import { withHeadline } from '../lead/headline.ts'
import { readLead } from '../lead/index.ts'
import type { Reader } from '../reader.ts'
import { toBlocks } from './blocks.ts'
import { dropFurniture } from './furniture.ts'
import { linesOf } from './lines.ts'
import { openPdf } from './open.ts'
import { inReadingOrder } from './order.ts'
import { joinParagraphs } from './paragraphs.ts'
import type { Page } from './run.ts'

/** A PDF with a text layer (ISO 32000). */
export const pdfReader: Reader = {
  kind: 'PDF',
  recognises: ({ format, bytes }) => format === undefined && isPdf(bytes),
  read: async (source) => [await readPdf(source)],
}

/** Whether a file is a PDF: readers allow some bytes before its mark (ISO 32000-1, Annex H.3). */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')
}

/** Fewer letters on a page, and it is a picture with a stamp on it. */
const FEWEST_LETTERS = 40

async function readPdf(source: Source): Promise<Article> {
  const { pages, title } = await openPdf(source)
  const letters = pages.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.trim().length, 0)
  if (letters < FEWEST_LETTERS * Math.max(1, pages.length))
    throw new Problem(
      { file: source.name },
      'scanned',
      'is a PDF without text, most likely scanned: run OCR over it (ocrmypdf, or the “recognise text” of a PDF program) and add the result',
    )
  const bodySize = usualSize(pages)
  const furniture = dropFurniture(pages, pages.map(linesOf), bodySize)
  const lines = furniture.lines.flatMap(inReadingOrder)
  const headed = toBlocks(joinParagraphs(lines, bodySize), bodySize)
  const language =
    detectLanguage(
      lines
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 4000),
    ) ?? 'en'
  const lead = readLead(headed.isHeaded ? headed : withHeadline(headed.blocks), {
    language: source.stated.language ?? language,
  })
  return enclose(
    source,
    { carrier: 'document', title: lead.title ?? (title && /\s/.test(title) ? title : undefined) },
    {
      format: 'fragment',
      blocks: lead.blocks,
      removed: [...furniture.removed, ...headed.removed, ...lead.removed],
      head: lead.head,
    },
  )
}

/** The size of type that most letters are in, in points. */
function usualSize(pages: readonly Page[]): number {
  const letters = new Map<number, number>()
  for (const { runs } of pages)
    for (const { text, size } of runs) {
      const rounded = Math.round(size * 2) / 2
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.trim().length)
    }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}
