import { actorPath } from '../../scripts/catalogue/address.ts'
import type { Entry } from '../../scripts/catalogue/entry.ts'
import type { Quote } from '../../scripts/model/digest.ts'
import { groupBy } from '../../scripts/model/groups.ts'
import { useEdition } from '../edition.ts'
import { languageMarks } from './direction.ts'
import { Place } from './timeline.tsx'

/** What was said, under who said it, in the order in which they first speak. */
export function Quotes({ entry, quotes }: { readonly entry: Entry; readonly quotes: readonly Quote[] }) {
  const { site } = useEdition()
  const marks = languageMarks(entry.language, site.language)
  return (
    <div class="quotes">
      {groupBySpeaker(quotes).map(([key, said]) => (
        <div key={key} class="speaker">
          <h3>
            <Speaker quote={said[0]} entry={entry} />
          </h3>
          {said.map((quote, index) => (
            <blockquote key={index} {...marks}>
              <p>
                <q>{unended(quote.text)}</q>
                {'\u00a0'}
                <Place paragraph={quote.paragraph} />
              </p>
            </blockquote>
          ))}
        </div>
      ))}
    </div>
  )
}

function Speaker({ quote, entry }: { readonly quote: Quote | undefined; readonly entry: Entry }) {
  const { words, href, hasActor } = useEdition()
  const name = quote?.speaker
  if (!name)
    return (
      <span class="unknown">
        {words.unnamedSpeaker}
        {quote?.mention && ` (“${quote.mention}”)`}
      </span>
    )
  const slug = quote?.actor ?? entry.actors.find((actor) => actor.name === name)?.slug
  const shown = slug && hasActor(slug) ? <a href={href(actorPath(slug))}>{name}</a> : name
  return quote.certainty === 'implied' ? (
    <>
      {shown} <span class="unknown">({words.impliedSpeaker})</span>
    </>
  ) : (
    shown
  )
}

/** A quotation ends with a comma where its sentence goes on with “he said”; on its own it needs none. */
export function unended(text: string): string {
  return text.replace(/[,،，]$/, '')
}

function groupBySpeaker(quotes: readonly Quote[]): readonly (readonly [string, readonly Quote[]])[] {
  return [
    ...groupBy(quotes, ({ actor, speaker, mention, paragraph, certainty }) => {
      // Two who are “he” need not be one; who is only likely to speak stands apart.
      const who = actor ?? speaker ?? (mention ? `${paragraph}:${mention}` : '')
      return certainty === 'implied' ? `${who}?` : who
    }),
  ]
}
