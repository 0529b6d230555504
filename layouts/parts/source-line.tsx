import { sourcePath } from '../../scripts/catalogue/address.ts'
import { slugify } from '../../scripts/model/slug.ts'
import type { Story } from '../../scripts/model/story.ts'
import { useEdition } from '../edition.ts'

/** Who published a story, whose copy it is, when it was taken, and the way there. */
export function SourceLine({ story }: { readonly story: Story }) {
  const { words, href, calendar } = useEdition()
  const { name, agency, url, retrieved } = story.source
  return (
    <div class="source">
      <p>
        {name && (
          <span class="part">
            {words.publishedBy} <a href={href(sourcePath(slugify(name)))}>{name}</a>
          </span>
        )}
        {!name && !agency && !url && <span class="part">{words.sourceUnknown}</span>}
        {agency && <span class="part">{words.copyOf(agency)}</span>}
        {story.authors.length > 0 && (
          <span class="part">
            {words.by} <bdi>{story.authors.join(', ')}</bdi>
          </span>
        )}
        {retrieved && <span class="part">{words.retrieved(calendar.day(retrieved))}</span>}
        {story.updated && <span class="part">{words.updated(calendar.day(story.updated))}</span>}
      </p>
      {url && (
        <p>
          <a class="original" href={url} rel="noopener nofollow ugc">
            {words.readOriginal}
          </a>
        </p>
      )}
      {story.corrections.length > 0 && (
        <div class="corrected">
          <h2>{words.corrected}</h2>
          <ul>
            {story.corrections.map(({ date, text }) => (
              <li key={date + text}>
                {calendar.day(date)}: {text}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
