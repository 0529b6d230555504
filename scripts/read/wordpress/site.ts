import type { Element } from 'domhandler'
import { wordsOf } from '../words.ts'
import { childrenNamed, field } from '../xml.ts'
import { type Attachment, readAttachment } from './attachments.ts'
import { metaOf } from './fields.ts'

/** What an export tells beside its posts. */
export interface Site {
  readonly title: string | undefined
  readonly language: string | undefined
  readonly address: string | undefined
  /** The names of its authors by their logins. */
  readonly people: ReadonlyMap<string, string>
  /** By their ids. */
  readonly attachments: ReadonlyMap<string, Attachment>
  /** Blocks that several posts use, as HTML, by their ids. */
  readonly reusable: ReadonlyMap<string, string>
  /** The names of categories by their ids. */
  readonly categories: ReadonlyMap<string, string>
}

export function readSite(channel: Element, items: readonly Element[]): Site {
  const ofType = (type: string) => items.filter((item) => field(item, 'wp:post_type') === type)
  const attachments = ofType('attachment').flatMap((item) => readAttachment(item) ?? [])
  return {
    title: field(channel, 'title') && wordsOf(field(channel, 'title') ?? ''),
    language: field(channel, 'language'),
    address: field(channel, 'wp:base_blog_url') ?? field(channel, 'link'),
    people: new Map([...childrenNamed(channel, 'wp:author').map(readAuthor), ...ofType('guest-author').map(readGuest)]),
    attachments: new Map(attachments.map((attachment) => [attachment.id, attachment])),
    reusable: new Map(
      ofType('wp_block').map((item) => [field(item, 'wp:post_id') ?? '', field(item, 'content:encoded') ?? '']),
    ),
    categories: new Map(
      childrenNamed(channel, 'wp:category').map((term) => [
        field(term, 'wp:term_id') ?? '',
        wordsOf(field(term, 'wp:cat_name') ?? ''),
      ]),
    ),
  }
}

function readAuthor(author: Element): readonly [login: string, name: string] {
  const full = [field(author, 'wp:author_first_name'), field(author, 'wp:author_last_name')].filter(Boolean).join(' ')
  const login = field(author, 'wp:author_login') ?? ''
  return [login, wordsOf(full || (field(author, 'wp:author_display_name') ?? ''))]
}

/** An author without an account, of the plugin Co-Authors Plus. */
function readGuest(item: Element): readonly [login: string, name: string] {
  const meta = metaOf(item)
  const name = meta.get('cap-display_name') ?? field(item, 'title') ?? ''
  return [meta.get('cap-user_login') ?? field(item, 'wp:post_name') ?? '', wordsOf(name)]
}
