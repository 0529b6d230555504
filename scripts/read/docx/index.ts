import type { Article, Removal } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import { enclose } from '../enclosed.ts'
import { readFragment } from '../html/fragment.ts'
import { detectLanguage } from '../language/index.ts'
import { withHeadline } from '../lead/headline.ts'
import { readLead } from '../lead/index.ts'
import type { Reader } from '../reader.ts'
import { readDirectory, unpackEntry } from './zip.ts'

/** A Word document (`.docx`, ECMA-376). */
export const docxReader: Reader = {
  kind: 'Word document',
  recognises: ({ format, bytes }) => format === undefined && isDocx(bytes),
  read: async (source) => [await readDocument(source)],
}

/** Whether a file is an archive with a Word document in it. */
export function isDocx(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && readDirectory(bytes).has('word/document.xml')
}

/** All of a document's XML together; a book of a million words has 30 MB. */
const LARGEST = 100 * 1024 * 1024
/** Names of styles are English whatever the program's language (ECMA-376, part 1, 17.7.4.9). */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='heading 1'] => h1:fresh",
  "p[style-name='Subtitle'] => p > em:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='List Number'] => ol > li:fresh",
]

async function readDocument(source: Source): Promise<Article> {
  const title = checkSize(source)
  const { html, pictures } = await convert(source)
  const blocks = readFragment(html.replace(BACK, ''), undefined)
  if (blocks.every(({ text }) => text.trim() === ''))
    throw new Problem(
      { file: source.name },
      'no-text',
      'is a Word document without text: what it says may be in a picture',
    )
  const language =
    detectLanguage(
      blocks
        .map(({ text }) => text)
        .join('\n')
        .slice(0, 4000),
    ) ?? 'en'
  const told = blocks.filter((block) => !isCaption(block))
  const lead = readLead(withHeadline(told), { language: source.stated.language ?? language })
  const captions = blocks.filter(isCaption).map(({ text }): Removal => ({ text, reason: 'photo caption' }))
  const removed: Removal[] = pictures > 0 ? [{ text: `${pictures} pictures`, reason: 'picture in the document' }] : []
  return enclose(
    source,
    { carrier: 'document', title: lead.title ?? title },
    {
      format: 'fragment',
      blocks: lead.blocks,
      removed: [...removed, ...captions, ...lead.removed],
      head: lead.head,
      ...(pictures > 0 && {
        warnings: [`pictures: ${pictures} pictures of the document are left out; a story links to pictures on the web`],
      }),
    },
  )
}

/** The words under a picture, by their style; the picture itself is left out. */
function isCaption({ clues }: Block): boolean {
  return clues?.from === 'page' && clues.caption
}

/** Unpacks what will be read once, within limits, before anything else does; gives the title among its properties. */
function checkSize({ name, bytes }: Source): string | undefined {
  const entries = readDirectory(bytes)
  let left = LARGEST
  let title: string | undefined
  for (const entry of entries.values()) {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue
    const unpacked = unpackEntry(name, bytes, entry, left)
    left -= unpacked.length
    // Its author is most often the machine's user; its title at least is about the text.
    if (entry.name === 'docProps/core.xml')
      title = /<dc:title>([^<]{4,300})<\/dc:title>/.exec(new TextDecoder().decode(unpacked))?.[1]
  }
  return title && /\s/.test(title.trim()) && !/\.(?:docx?|rtf|odt)$/i.test(title) ? title : undefined
}

async function convert({ name, bytes }: Source): Promise<{ html: string; pictures: number }> {
  // Loaded when a document comes: a start without one costs nothing.
  const { default: mammoth } = await import('mammoth')
  let pictures = 0
  const convertImage = mammoth.images.imgElement(async () => {
    pictures++
    return { src: '' }
  })
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, convertImage, externalFileAccess: false },
    )
    return { html: value, pictures }
  } catch (error) {
    throw new Problem(
      { file: name },
      'bad-document',
      `is a Word document that cannot be read (${(error as Error).message.split('\n')[0]}); save it anew, or as text`,
    )
  }
}

/** The arrow that leads from a note at the foot back to its mark. */
const BACK = /<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g
