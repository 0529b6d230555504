import type { Site } from '../../model/story.ts'
import { xml } from './xml.ts'

/** What a feed says of itself; addresses are whole. */
export interface Frame {
  readonly title: string
  readonly id: string
  /** The page that it goes with. */
  readonly page: string
  /** Its own address. */
  readonly self: string
  /** A moment, RFC 3339. */
  readonly updated: string
}

/** A feed in Atom (RFC 4287) around its entries; it names itself and the hub, as WebSub asks (W3C, 4). */
export function frameAtom({ title, id, page, self, updated }: Frame, site: Site, entries: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(site.language)}">`,
    `<title>${xml(title)}</title>`,
    `<id>${xml(id)}</id>`,
    `<link href="${xml(page)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    ...(site.hub ? [`<link rel="hub" href="${xml(site.hub)}"/>`] : []),
    `<updated>${updated}</updated>`,
    `<author><name>${xml(site.title)}</name></author>`,
    ...(site.rights ? [`<rights>${xml(site.rights)}</rights>`] : []),
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}
