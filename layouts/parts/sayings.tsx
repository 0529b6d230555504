import { actorPath } from '../../scripts/catalogue/address.ts'
import type { Saying } from '../../scripts/catalogue/shelves/sayings.ts'
import { placePath } from '../../scripts/catalogue/storylines/place.ts'
import { useEdition } from '../edition.ts'
import { languageMarks } from './direction.ts'
import { When } from './when.tsx'

/** Quotations from several stories, each leading to the paragraph that has it. */
export function Sayings({ sayings, named }: { readonly sayings: readonly Saying[]; readonly named: boolean }) {
  const { site, href, hasActor } = useEdition()
  return (
    <div class="quotes sayings">
      {sayings.map(({ entry, quote }) => (
        <blockquote key={entry.path + quote.text} {...languageMarks(entry.language, site.language)}>
          <p>
            <q>{quote.text.replace(/[,،，]$/, '')}</q>
          </p>
          <footer>
            {named && (
              <>
                {quote.actor && hasActor(quote.actor) ? (
                  <a href={href(actorPath(quote.actor))}>{quote.speaker ?? quote.mention}</a>
                ) : (
                  quote.speaker
                )}
                {' · '}
              </>
            )}
            <a class="told" href={href(placePath({ entry, paragraph: quote.paragraph }))}>
              {entry.day ? <When value={entry.day} /> : entry.story.title}
            </a>
          </footer>
        </blockquote>
      ))}
    </div>
  )
}
