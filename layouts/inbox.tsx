import type { Entry } from '../scripts/catalogue/entry.ts'
import { storyPath } from '../scripts/model/storyPath.ts'
import { DRAFT, useEdition } from './edition.ts'
import { Document } from './parts/document.tsx'
import { Heading } from './parts/heading.tsx'
import { When } from './parts/when.tsx'

/** What the editor's own preview says of drafts, in the language in which `check` and all commands speak. No reader sees it. */
export const INBOX_WORDS = {
  inbox: 'Inbox',
  text: 'These stories wait for you; nothing of them is on the site that you publish. Edit a story’s file as you like, then use one of its commands.',
  nothing: 'Nothing waits.',
  publish: 'publishes it',
  publishAll: 'publishes all of them',
  remove: 'deletes it for good',
  fine: 'check finds nothing wrong in it.',
}

/** The stories that wait for an editor: only in what `npm start` shows. */
export function InboxPage({ entries }: { readonly entries: readonly Entry[] }) {
  const { href, draftOf } = useEdition()
  const drafts = entries.filter(({ story }) => draftOf(story.file))
  return (
    <Document title={INBOX_WORDS.inbox} path="inbox/" kind="inbox">
      <Heading title={INBOX_WORDS.inbox} />
      <p>{drafts.length > 0 ? INBOX_WORDS.text : INBOX_WORDS.nothing}</p>
      {drafts.length > 1 && (
        <Command
          line={`npm run publish-drafts -- --all${drafts.map(({ story }) => draftOf(story.file)?.place)[0] ?? ''}`}
          does={INBOX_WORDS.publishAll}
        />
      )}
      {drafts.map(({ story, day }) => (
        <article key={story.file} class="waiting">
          <h2>
            <a href={href(storyPath(story))}>
              <bdi>{story.title}</bdi>
            </a>
          </h2>
          <p class="meta">
            {day && <When value={day} />} {story.source.name && <bdi>{story.source.name}</bdi>}
          </p>
          <DraftNote file={story.file} />
        </article>
      ))}
    </Document>
  )
}

/** What is to be known of a draft: where it is, what `check` says, and how to publish or delete it. Nothing for other stories. */
export function DraftNote({ file }: { readonly file: string }) {
  const draft = useEdition().draftOf(file)
  if (!draft) return null
  const { problems, word, place } = draft
  return (
    <aside class="draft-note" lang="en" dir="ltr">
      <p>
        <strong>{DRAFT}</strong> <code>{file}</code>
      </p>
      {problems.length === 0 ? (
        <p>{INBOX_WORDS.fine}</p>
      ) : (
        <ul>
          {problems.map((problem) => (
            <li key={problem} dir="auto">
              {problem}
            </li>
          ))}
        </ul>
      )}
      <Command line={`npm run publish-drafts -- ${word}${place}`} does={INBOX_WORDS.publish} />
      <Command line={`npm run remove -- ${word}${place}`} does={INBOX_WORDS.remove} />
    </aside>
  )
}

function Command({ line, does }: { readonly line: string; readonly does: string }) {
  return (
    <p>
      <code>{line}</code> {does}
    </p>
  )
}
