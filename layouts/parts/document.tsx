import type { ComponentChildren } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'
import { CARD_HEIGHT, CARD_WIDTH, cardPath } from '../../scripts/catalogue/address.ts'
import type { LeadImage } from '../../scripts/model/article.ts'
import { encodePath } from '../../scripts/model/percent.ts'
import { ownPicture } from '../../scripts/model/picture.ts'
import { useEdition } from '../edition.ts'
import { sectionsOf } from '../sections.ts'
import { directionOf } from './direction.ts'

interface Props {
  /** Of the page; the site's title follows it. Absent on the home page. */
  readonly title?: string
  readonly description?: string
  /** The page's own address, below the root; absent where it has none (404). */
  readonly path?: string
  /** The kind of page, for the style sheet. */
  readonly kind: string
  /** The address below which `feed.xml` lies, when the page has its own feed. */
  readonly feed?: string
  /** JSON-LD, already safe to stand in a script element. */
  readonly structured?: string
  /** Whether the page has a card to be shown where its link is shared. */
  readonly card?: boolean
  /** The picture that it is led by. */
  readonly picture?: LeadImage
  /** The address of the page's script, if it has one. */
  readonly script?: string
  readonly children: ComponentChildren
}

/** The frame of every page. */
export function Document({ title, description, path, kind, feed, structured, script, card, picture, children }: Props) {
  const { site, href, url, pictureOf, policy, scriptPolicy, stylesheet, parts } = useEdition()
  const { look } = site
  const full = title ? `${title} – ${site.title}` : site.title
  const about = description || site.description
  const hasCard = card && site.cards
  const own = !hasCard && picture ? ownPicture(picture.url) : undefined
  return (
    <html lang={site.language} dir={directionOf(site.language)}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={script ? scriptPolicy : policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{full}</title>
        {about && <meta name="description" content={about} />}
        {look.author && <meta name="author" content={look.author} />}
        {Object.entries(look.meta).map(([name, value]) => (
          <meta key={name} name={name} content={value} />
        ))}
        {path !== undefined && <link rel="canonical" href={url(path)} />}
        <link rel="stylesheet" href={href(stylesheet)} />
        <link rel="icon" href={href(look.icon ?? 'icon.svg')} {...(!look.icon && { type: 'image/svg+xml' })} />
        <link rel="manifest" href={href('manifest.webmanifest')} />
        <link rel="alternate" type="application/atom+xml" title={site.title} href={href('feed.xml')} />
        {feed && <link rel="alternate" type="application/atom+xml" title={full} href={href(`${feed}feed.xml`)} />}
        <meta property="og:site_name" content={site.title} />
        <meta property="og:title" content={title ?? site.title} />
        <meta property="og:type" content={kind === 'story' ? 'article' : 'website'} />
        {path !== undefined && <meta property="og:url" content={url(path)} />}
        {hasCard && (
          <>
            <meta property="og:image" content={url(cardPath(path ?? ''))} />
            <meta property="og:image:width" content={String(CARD_WIDTH)} />
            <meta property="og:image:height" content={String(CARD_HEIGHT)} />
            <meta property="og:image:alt" content={title ?? site.title} />
          </>
        )}
        {own && <meta property="og:image" content={url(encodePath(pictureOf(own)?.path ?? own))} />}
        {own && picture?.alt && <meta property="og:image:alt" content={picture.alt} />}
        <meta name="twitter:card" content={hasCard || own ? 'summary_large_image' : 'summary'} />
        {about && <meta property="og:description" content={about} />}
        {script && <script type="module" src={href(script)} />}
        {look.scripts.map((address) => (
          <script key={address} defer src={address} />
        ))}
        {structured && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: structured }} />}
        {parts.head && jsxTemplate([parts.head])}
      </head>
      <body class={kind}>
        <Masthead path={path ?? '404'} />
        <main id="content">{children}</main>
        <Foot />
      </body>
    </html>
  )
}

function Masthead({ path }: { readonly path: string }) {
  const edition = useEdition()
  const { site, words, href, drafts, menu } = edition
  const inbox: readonly (readonly [string, string])[] = drafts === undefined ? [] : [['inbox/', `Inbox (${drafts})`]]
  const places = [...(menu ?? sectionsOf(words, edition)), ...inbox]
  return (
    <header class="masthead">
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <a class="brand" href={href('')} {...(path === '' && { 'aria-current': 'page' as const })}>
        {site.look.logo ? <img src={href(site.look.logo)} alt={site.title} /> : site.title}
      </a>
      <nav aria-label={words.menu}>
        <ul>
          {places.map(([place, name]) => (
            <li key={place}>
              <a href={href(place)} {...current(path, place)}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

function current(path: string, place: string): { 'aria-current'?: 'page' | 'true' } {
  if (path === place) return { 'aria-current': 'page' }
  return path.startsWith(place) ? { 'aria-current': 'true' } : {}
}

function Foot() {
  const { site, words, href, ownPages, parts, writeNote } = useEdition()
  const { footer } = site.look
  if (parts.footer) return <footer class="foot" dangerouslySetInnerHTML={{ __html: parts.footer }} />
  return (
    <footer class="foot">
      {footer && <div dir="auto" dangerouslySetInnerHTML={{ __html: writeNote(footer) }} />}
      {site.description && <p dir="auto">{site.description}</p>}
      <ul>
        {ownPages.map(({ title, path }) => (
          <li key={path}>
            <a href={href(path)}>{title}</a>
          </li>
        ))}
        <li>
          <a href={href('corrections/')}>{words.corrections}</a>
        </li>
        <li>
          <a href={href('feed.xml')}>{words.feed}</a>
        </li>
        <li>
          <a href={href('data/')}>{words.data}</a>
        </li>
      </ul>
      {site.rights && <p dir="auto">{site.rights}</p>}
    </footer>
  )
}
