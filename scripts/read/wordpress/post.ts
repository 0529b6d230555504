import type { Element } from 'domhandler'
import type { Article, LeadImage } from '../../model/article.ts'
import { Problem } from '../../model/problem.ts'
import { readList } from '../../model/readList.ts'
import type { Source } from '../../model/source.ts'
import { enclose } from '../enclosed.ts'
import { deckOf } from '../feed/texts.ts'
import { readFragment } from '../html/fragment.ts'
import { peopleOf } from '../people.ts'
import { wordsOf } from '../words.ts'
import { field } from '../xml.ts'
import { metaOf, termsOf } from './fields.ts'
import { postHtml } from './postHtml.ts'
import type { Site } from './site.ts'

const NO_CATEGORY = new Set(readList(new URL('./data/no-category.txt', import.meta.url)))

/** A post as an article, or why it is not one that is to be published. */
export function readPost(item: Element, site: Site, source: Source): Article | Problem {
  const kept = keptBack(item)
  const id = field(item, 'wp:post_id')
  const title = wordsOf(field(item, 'title') ?? '')
  if (kept) return new Problem({ file: source.name }, 'not-public', `“${title || id}” ${kept}`)
  const url = field(item, 'link')
  const isDraft = field(item, 'wp:status') !== 'publish'
  const blocks = readFragment(postHtml(field(item, 'content:encoded') ?? '', site, id), url ?? site.address)
  const words = blocks.map(({ text }) => text).join(' ')
  const [section, ...further] = categoriesOf(item, site)
  const tags = termsOf(item, 'post_tag').map(({ name }) => wordsOf(name))
  const image = featuredImage(item, site)
  return enclose(
    source,
    {
      carrier: 'WordPress export',
      title,
      deck: deckOf(words, [wordsOf(field(item, 'excerpt:encoded') ?? '')]),
      date: isDraft ? undefined : (localDay(field(item, 'wp:post_date')) ?? field(item, 'pubDate')),
      updated: isDraft ? undefined : localDay(field(item, 'wp:post_modified')),
      authors: authorsOf(item, site),
      source: site.title,
      url,
      id: field(item, 'guid') ?? id,
      language: site.language,
      section,
      topics: [...new Set([...tags, ...further])].filter(Boolean),
      ...(image && { image }),
    },
    {
      format: 'fragment',
      blocks,
      ...(isDraft && { warnings: ['was a draft: check it before it is published'] }),
    },
  )
}

/** Why a post is not for everybody, or undefined. */
function keptBack(item: Element): string | undefined {
  if (field(item, 'wp:post_password'))
    return 'is protected by a password and was left out; take the password off in WordPress and export it again'
  if (field(item, 'wp:status') === 'private')
    return 'is private and was left out; make it public in WordPress and export it again'
  return undefined
}

/** `2019-05-15 08:00:00` is the site's own clock: the day is what counts. */
function localDay(written: string | undefined): string | undefined {
  return written && !written.startsWith('0000') ? written.slice(0, 10) : undefined
}

/** Plugins for several authors keep them as terms, by `cap-` and the login, or by their names. */
function authorsOf(item: Element, site: Site): readonly string[] {
  const terms = termsOf(item, 'author').map(
    ({ slug, name }) => site.people.get(slug.replace(/^cap-/, '')) ?? site.people.get(name) ?? name,
  )
  const login = field(item, 'dc:creator')
  return peopleOf(terms.length > 0 ? terms : [login && (site.people.get(login) || login)])
}

/** The one that a search plugin was told is the first, then the others in their order. */
function categoriesOf(item: Element, site: Site): readonly string[] {
  const named = termsOf(item, 'category').filter(({ slug }) => !NO_CATEGORY.has(slug))
  const first = site.categories.get(metaOf(item).get('_yoast_wpseo_primary_category') ?? '')
  const names = named.map(({ name }) => wordsOf(name)).filter(Boolean)
  return first && names.includes(first) ? [first, ...names.filter((name) => name !== first)] : names
}

function featuredImage(item: Element, site: Site): LeadImage | undefined {
  const attachment = site.attachments.get(metaOf(item).get('_thumbnail_id') ?? '')
  if (!attachment) return undefined
  const { url, alt, caption } = attachment
  return { url, ...(alt && { alt }), ...(caption && { caption }) }
}
