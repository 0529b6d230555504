import { carriedAddress } from '../model/carried.ts'
import { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { decode, sniff } from './charset.ts'
import { htmlReader } from './html/index.ts'
import { allParts, type Part, parseParts } from './mail/mime.ts'
import type { Reader } from './reader.ts'

const LOCATION = /^(?:Snapshot-)?Content-Location:\s*(https?:\S+)/im
const SAVED = /^From:\s*["<]*Saved by/im
const CID = /\bcid:([^"'\s)>]+)/gi

/** A page saved as MHTML (RFC 2557): the page itself is read; the frames, pictures and styles in it are not. */
export const mhtmlReader: Reader = {
  kind: 'MHTML page',
  recognises: ({ format, bytes }) => {
    if (format !== undefined) return false
    const beginning = sniff(bytes)
    const [header = ''] = beginning.split(/\r?\n\r?\n/, 1)
    if (!/^Content-Type:\s*(?:multipart\/related|text\/html)/im.test(header)) return false
    if (!/^MIME-Version:/im.test(header) && !SAVED.test(header)) return false
    // A mail may have its pictures beside it too; but it has a recipient, and names no place it was saved from.
    return (
      LOCATION.test(header) ||
      SAVED.test(header) ||
      (!/^(?:To|Received|Delivered-To):/im.test(header) && LOCATION.test(beginning))
    )
  },
  read: async (source) => htmlReader.read(await unwrap(source)),
}

async function unwrap(source: Source): Promise<Source> {
  const root = await parseParts(source.name, source.bytes)
  const page = findPage(root)
  if (!page) throw new Problem({ file: source.name }, 'bad-page', 'is an MHTML file without a page in it')
  const url = [root.location, page.location].find((location) => location && /^https?:/i.test(location))
  const charset = page.parameters.charset
  const html = decode(page.bytes, charset ? `text/html; charset=${charset}` : undefined)
  return {
    ...source,
    bytes: new TextEncoder().encode(withPictures(html, root, source.pictures !== undefined)),
    contentType: 'text/html; charset=utf-8',
    ...(url && { url }),
  }
}

/** The part that the others belong to: the one that is said to be the start, or has the file's own address, or comes first (RFC 2387). */
function findPage(root: Part): Part | undefined {
  const pages = allParts(root).filter(
    ({ type, parts }) => parts.length === 0 && /^(?:text\/html|application\/xhtml\+xml)$/.test(type),
  )
  const start = root.parameters.start?.replace(/^<|>$/g, '')
  return (
    pages.find(({ id }) => start !== undefined && id === start) ??
    pages.find(({ location }) => root.location !== undefined && location === root.location) ??
    pages[0]
  )
}

/** Pictures that are named by their part (`cid:…`) lead to where they came from, or where they are wanted to the part. */
function withPictures(html: string, root: Part, areWanted: boolean): string {
  const places = new Map(
    allParts(root).flatMap(({ id, location, type }) =>
      id && type.startsWith('image/') && location && /^https?:/i.test(location) ? [[id, location]] : [],
    ),
  )
  return html.replace(CID, (whole, id: string) => places.get(id) ?? (areWanted ? carriedAddress('cid', id) : whole))
}
