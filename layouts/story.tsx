import { jsxTemplate } from 'preact/jsx-runtime'
import { monthPath, storylinePath } from '../scripts/catalogue/address.ts'
import type { Connections } from '../scripts/catalogue/connections.ts'
import type { Entry } from '../scripts/catalogue/entry.ts'
import type { StorylineIndex } from '../scripts/catalogue/storylines/storyline.ts'
import { ownPicture } from '../scripts/model/picture.ts'
import type { Story } from '../scripts/model/story.ts'
import { useEdition } from './edition.ts'
import { DraftNote } from './inbox.tsx'
import { Contents } from './parts/contents.tsx'
import { languageMarks } from './parts/direction.ts'
import { Document } from './parts/document.tsx'
import { Further } from './parts/further.tsx'
import { OVER_PAGE, pictureHtml } from './parts/picture.ts'
import { Quotes } from './parts/quotes.tsx'
import { Section } from './parts/section.tsx'
import { SourceLine } from './parts/source-line.tsx'
import { Place, Timeline } from './parts/timeline.tsx'
import { When } from './parts/when.tsx'
import { WhoAndWhere } from './parts/who-and-where.tsx'

interface Props {
  readonly entry: Entry
  readonly connections: Connections
  readonly structured: string
}

/** A story: where it comes from, its digest, its text, and what it belongs with. */
export function StoryPage({ entry, connections, structured }: Props) {
  const { site, words, href, writeStory } = useEdition()
  const { story, digest, language } = entry
  const quotes = digest.quotes.filter(({ direct }) => direct)
  const marks = languageMarks(language, site.language)
  return (
    <Document
      title={story.title}
      description={story.deck ?? digest.keyPoints[0]?.text ?? ''}
      path={entry.path}
      kind="story"
      card
      structured={structured}
      {...(story.image && { picture: story.image })}
    >
      <DraftNote file={story.file} />
      <header class="heading">
        <p class="kicker">
          {story.dateline && <bdi class="dateline">{story.dateline}</bdi>}
          {entry.day ? (
            <a href={href(monthPath(entry.day))}>
              <When value={entry.day} />
            </a>
          ) : (
            <span>{words.noDate}</span>
          )}
        </p>
        <h1 {...marks}>{story.title}</h1>
        {story.deck && (
          <p class="deck" {...marks}>
            {story.deck}
          </p>
        )}
        <SourceLine story={story} />
        {connections.storyline && <PartOf entry={entry} storyline={connections.storyline} />}
      </header>
      <Lead story={story} />
      <Contents
        places={[
          {
            id: 'who-and-where',
            name: words.whoAndWhere,
            shown: entry.countries.length + entry.actors.length + entry.topics.length > 0,
          },
          { id: 'timeline', name: words.whatHappened, shown: digest.timeline.length > 0 },
          { id: 'quotes', name: words.whatWasSaid, shown: quotes.length > 0 },
          { id: 'text', name: words.fullText, shown: true },
        ].filter(({ shown }) => shown)}
      />

      <div class="spread">
        {digest.keyPoints.length > 0 && (
          <Section id="key-points" title={words.keyPoints} class="points">
            <ol {...marks}>
              {digest.keyPoints.map(({ text, paragraph }) => (
                <li key={text}>
                  {text}
                  {'\u00a0'}
                  <Place paragraph={paragraph} />
                </li>
              ))}
            </ol>
          </Section>
        )}
        <div class="rail">
          <WhoAndWhere entry={entry} />
          {digest.timeline.length > 0 && (
            <Section id="timeline" title={words.whatHappened}>
              <Timeline events={digest.timeline} language={language} />
            </Section>
          )}
          {quotes.length > 0 && (
            <Section id="quotes" title={words.whatWasSaid}>
              <Quotes entry={entry} quotes={quotes} />
            </Section>
          )}
        </div>
        <Section id="text" title={words.fullText} class="text">
          {story.rights === 'full' ? (
            <div class="body" {...marks} dangerouslySetInnerHTML={{ __html: writeStory(story.body) }} />
          ) : (
            <p class="excerpt">
              {words.excerpt}{' '}
              {story.source.url && (
                <a href={story.source.url} rel="noopener nofollow ugc">
                  {words.readOriginal}
                </a>
              )}
            </p>
          )}
        </Section>
        <Further entry={entry} connections={connections} />
      </div>
    </Document>
  )
}

/** The picture that a story is led by, where it is the site's own: one of another host is not asked for. */
function Lead({ story: { image } }: { readonly story: Story }) {
  const { href, pictureOf } = useEdition()
  const path = image && ownPicture(image.url)
  if (!path) return null
  const { alt = '', caption, credit } = image
  const html = pictureHtml(path, pictureOf(path), { base: href(''), alt, sizes: OVER_PAGE, atOnce: true })
  return (
    <figure class="lead">
      {jsxTemplate([html])}
      {(caption || credit) && (
        <figcaption class="caption" dir="auto">
          {caption}
          {caption && credit && ' · '}
          {credit && <span class="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}

/** The storyline that a story belongs to, and which of its stories it is. */
function PartOf({ entry, storyline }: { readonly entry: Entry; readonly storyline: StorylineIndex }) {
  const { words, href } = useEdition()
  const { slug, title, entries } = storyline
  return (
    <p class="part-of">
      {words.inStoryline}{' '}
      <a href={href(storylinePath(slug))} dir="auto">
        {title}
      </a>{' '}
      <span class="note">{words.ofMany(entries.length - entries.indexOf(entry), entries.length)}</span>
    </p>
  )
}
