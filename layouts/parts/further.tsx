import type { Connections } from '../../scripts/site/connections.ts'
import type { Entry } from '../../scripts/site/entry.ts'
import { useEdition } from '../edition.ts'
import { languageMarks } from './direction.ts'
import { Section } from './section.tsx'
import { StoryItem } from './story-item.tsx'

/** Where to go from a story: who else published it, stories on the same events, and the stories before and after. */
export function Further({ entry, connections }: { readonly entry: Entry; readonly connections: Connections }) {
  const { words, calendar } = useEdition()
  const { related, earlier, later } = connections
  const { alsoPublished } = entry.story
  return (
    <div class="further">
      {alsoPublished.length > 0 && (
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
      )}
      {related.length > 0 && (
        <Section id="related" title={words.related}>
          {related.map((other) => (
            <StoryItem key={other.path} entry={other} as="line" dated />
          ))}
        </Section>
      )}
      {(earlier || later) && (
        <nav class="turn" aria-label={`${words.earlier}, ${words.later}`}>
          {earlier && <Turn entry={earlier} rel="prev" word={words.earlier} />}
          {later && <Turn entry={later} rel="next" word={words.later} />}
        </nav>
      )}
    </div>
  )
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
