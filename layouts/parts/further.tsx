import type { Other } from '../../scripts/catalogue/adds.ts'
import type { Connections } from '../../scripts/catalogue/connections.ts'
import type { Entry } from '../../scripts/catalogue/entry.ts'
import { useEdition } from '../edition.ts'
import { Cite } from './cite.tsx'
import { languageMarks } from './direction.ts'
import { Removed } from './removed.tsx'
import { Section } from './section.tsx'
import { When } from './when.tsx'

/** Where to go from a story: who else published it, how it goes on, how to cite it, and the stories before and after. */
export function Further({ entry, connections }: { readonly entry: Entry; readonly connections: Connections }) {
  const { words } = useEdition()
  const { related, earlier, later } = connections
  return (
    <div class="further">
      <AlsoPublished entry={entry} />
      {related.length > 0 && (
        <Section id="related" title={words.related}>
          <Chain entry={entry} related={related} />
        </Section>
      )}
      <div class="small-print">
        <Removed removed={entry.removed} />
        <Cite entry={entry} />
      </div>
      {(earlier || later) && (
        <nav class="turn" aria-label={`${words.earlier}, ${words.later}`}>
          {earlier && <Turn entry={earlier} rel="prev" word={words.earlier} />}
          {later && <Turn entry={later} rel="next" word={words.later} />}
        </nav>
      )}
    </div>
  )
}

function AlsoPublished({ entry }: { readonly entry: Entry }) {
  const { words, calendar } = useEdition()
  const { alsoPublished } = entry
  if (alsoPublished.length === 0) return null
  return (
    <Section id="also" title={words.alsoPublished}>
      <ul>
        {alsoPublished.map(({ name, title, url, date }) => (
          <li key={url ?? title ?? name}>
            {url ? (
              <a href={url} rel="noopener nofollow ugc">
                {name ?? title ?? url}
              </a>
            ) : (
              (name ?? title)
            )}
            {date && <span class="note"> {calendar.day(date)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The stories on the same events in order of time, each with what it adds, and this one in its place. */
function Chain({ entry, related }: { readonly entry: Entry; readonly related: readonly Other[] }) {
  const { words } = useEdition()
  const chain: readonly Other[] = [{ entry }, ...related]
  const ordered = chain.toSorted((a, b) => compare(a.entry.story.date ?? '', b.entry.story.date ?? ''))
  return (
    <ol class="timeline chain">
      {ordered.map((other) => (
        <li key={other.entry.path} class={other.entry === entry ? 'here' : undefined}>
          <p class="when">{other.entry.day ? <When value={other.entry.day} /> : words.undated}</p>
          {other.entry === entry ? <p aria-current="true">{words.thisStory}</p> : <OtherStory {...other} />}
        </li>
      ))}
    </ol>
  )
}

function OtherStory({ entry, adds }: Other) {
  const { site, words, href } = useEdition()
  const marks = languageMarks(entry.language, site.language)
  const paper = entry.story.source.name ?? entry.story.source.agency
  return (
    <>
      <p>
        <a href={href(entry.path)} {...marks}>
          {entry.story.title}
        </a>{' '}
        {paper && <span class="note">{paper}</span>}
      </p>
      {adds && (
        <p class="adds">
          <span class="note">{words.adds}</span> <span {...marks}>{adds.text}</span>
        </p>
      )}
    </>
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function Turn({ entry, rel, word }: { readonly entry: Entry; readonly rel: 'prev' | 'next'; readonly word: string }) {
  const { href, site } = useEdition()
  return (
    <a class={rel} rel={rel} href={href(entry.path)}>
      <span class="kicker">{word}</span>
      <span {...languageMarks(entry.language, site.language)}>{entry.story.title}</span>
    </a>
  )
}
