import type { Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { Problem } from '../../model/problem.ts'
import type { Source } from '../../model/source.ts'
import { decode, sniff } from '../charset.ts'
import type { Reader, Reading } from '../reader.ts'
import { childrenNamed, field, refuseEntities } from '../xml.ts'
import { readPost } from './post.ts'
import { readSite } from './site.ts'

/** A WordPress export (WXR): its published posts, and on demand its drafts and pages. */
export const wordpressReader: Reader = {
  kind: 'WordPress export',
  recognises: ({ format, bytes }) => format === undefined && /xmlns:wp\s*=|<wp:wxr_version>/.test(sniff(bytes)),
  read: readExport,
}

function readExport(source: Source): Reading {
  const xml = decode(source.bytes, source.contentType)
  refuseEntities(source.name, xml)
  const [rss] = childrenNamed(parseDocument(xml, { xmlMode: true }), 'rss')
  const [channel] = rss ? childrenNamed(rss, 'channel') : []
  if (!channel) throw new Problem({ file: source.name }, 'bad-export', 'is a WordPress export without a channel in it')
  const items = childrenNamed(channel, 'item')
  const site = readSite(channel, items)
  const wanted = items.filter((item) => isWanted(item, source))
  if (wanted.length === 0) throw nothingIn(source, items)
  const posts = wanted.map((item) => readPost(item, site, source))
  // What stands last in a file that ends too soon is not whole.
  return /<\/rss>\s*$/.test(xml) ? posts : [...posts.slice(0, -1), cutOff(source, wanted.at(-1))]
}

/** Posts that are kept from the public are looked at too, so that they are told. */
function isWanted(item: Element, { wants }: Source): boolean {
  const type = field(item, 'wp:post_type')
  const status = field(item, 'wp:status')
  if (type !== 'post' && !(type === 'page' && wants?.pages)) return false
  if (status === 'publish' || status === 'private') return true
  return wants?.drafts === true && (status === 'draft' || status === 'pending' || status === 'future')
}

function nothingIn({ name }: Source, items: readonly Element[]): Problem {
  const types = [...new Set(items.map((item) => field(item, 'wp:post_type')))].filter(Boolean).join(', ')
  return new Problem(
    { file: name },
    'no-article',
    `is a WordPress export without published posts (${types || 'nothing'} in it); --drafts and --pages read the others`,
  )
}

function cutOff({ name }: Source, item: Element | undefined): Problem {
  const title = item && field(item, 'title')
  return new Problem({ file: name }, 'cut-off', `ends in the middle of “${title}”, which was left out; export it again`)
}
