import { topicPath } from '../scripts/catalogue/address.ts'
import type { TopicIndex } from '../scripts/catalogue/index.ts'
import type { IndexFindings } from '../scripts/catalogue/shelves/findings.ts'
import { useEdition } from './edition.ts'
import { Bars } from './parts/bars.tsx'
import { Contents } from './parts/contents.tsx'
import { DataLinks } from './parts/data-links.tsx'
import { Document } from './parts/document.tsx'
import { Facts } from './parts/facts.tsx'
import { Heading } from './parts/heading.tsx'
import { ItsCompany } from './parts/its-company.tsx'
import { ItsStorylines } from './parts/its-storylines.tsx'
import { MergedTimeline } from './parts/merged-timeline.tsx'
import { Section } from './parts/section.tsx'
import { ShelfStories } from './parts/shelf-stories.tsx'

/** All topics, with how many stories are filed under each. */
export function TopicsPage({ topics }: { readonly topics: readonly TopicIndex[] }) {
  const { words } = useEdition()
  return (
    <Document title={words.topics} description={words.topicsText} path="topics/" kind="index topics">
      <Heading title={words.topics}>
        <p class="facts">
          {words.countTopics(topics.length)}. {words.topicsText}
        </p>
      </Heading>
      <Bars bars={topics.map(({ slug, name, entries }) => ({ name, path: topicPath(slug), count: entries.length }))} />
    </Document>
  )
}

interface Props {
  readonly topic: TopicIndex
  readonly findings: IndexFindings
}

/** A topic: what happened in its stories, whom and what they name, and the stories. */
export function TopicPage({ topic, findings }: Props) {
  const { words, writeNote, href } = useEdition()
  const { company, shelf, tally, storylines, toldMost, latest: events } = findings
  const path = topicPath(topic.slug)
  return (
    <Document title={topic.name} path={path} kind="index topic" feed={path}>
      <Heading kicker={<a href={href('topics/')}>{words.topics}</a>} title={topic.name}>
        <Facts entries={topic.entries} company={company} />
      </Heading>
      <Contents
        places={[
          { id: 'storylines', name: words.storylines, shown: storylines.length > 0 },
          { id: 'timeline', name: words.whatHappened, shown: events.length > 0 },
          { id: 'stories', name: shelf.years.length > 0 ? words.latest : words.byMonth, shown: true },
        ].filter(({ shown }) => shown)}
      />
      <div class="spread">
        {topic.note && <div class="note-text" dir="auto" dangerouslySetInnerHTML={{ __html: writeNote(topic.note) }} />}
        <ItsStorylines storylines={storylines} toldMost={toldMost} />
        {events.length > 0 && (
          <Section id="timeline" title={words.whatHappened}>
            <MergedTimeline events={events} open={5} />
          </Section>
        )}
        <div class="rail">
          <ItsCompany company={company} />
          <DataLinks path={path} />
        </div>
        <ShelfStories shelf={shelf} tally={tally} />
      </div>
    </Document>
  )
}
