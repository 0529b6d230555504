import { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { sniff } from './charset.ts'
import { htmlReader } from './html/index.ts'
import { parseMail } from './mail/index.ts'
import type { Reader } from './reader.ts'

const LOCATION = /^(?:Snapshot-)?Content-Location:\s*(https?:\S+)/im

/** A page saved as MHTML (RFC 2557): the page itself is read, the pictures and styles in it are not. */
export const mhtmlReader: Reader = {
  kind: 'MHTML page',
  recognises: ({ format, bytes }) => {
    if (format !== undefined) return false
    const beginning = sniff(bytes)
    return (
      /^MIME-Version:|^From: <Saved by/im.test(beginning) &&
      /^Content-Type:\s*multipart\/related/im.test(beginning) &&
      LOCATION.test(beginning)
    )
  },
  read: async (source) => htmlReader.read(await unwrap(source)),
}

async function unwrap(source: Source): Promise<Source> {
  const { html } = await parseMail(source.name, source.bytes)
  if (!html) throw new Problem({ file: source.name }, 'bad-page', 'is an MHTML file without a page in it')
  const url = LOCATION.exec(sniff(source.bytes))?.[1]
  return {
    ...source,
    bytes: new TextEncoder().encode(html),
    contentType: 'text/html; charset=utf-8',
    ...(url && { url }),
  }
}
