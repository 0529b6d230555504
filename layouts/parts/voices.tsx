import { actorPath } from '../../scripts/catalogue/address.ts'
import type { SideOfMany, VoiceOfMany } from '../../scripts/catalogue/storylines/voices.ts'
import { useEdition } from '../edition.ts'
import { languageMarks } from './direction.ts'
import { unended } from './quotes.tsx'
import { SourceOf } from './source-of.tsx'

/** Of each side so many are heard, and of each of them so much; the data has all. */
const VOICES = 4
const SAYINGS = 2

/** What each side said, those of one country together, each leading to the paragraph that has it. */
export function Voices({ sides }: { readonly sides: readonly SideOfMany[] }) {
  const { words } = useEdition()
  const hasCountries = sides.some(({ country }) => country)
  return (
    <div class="quotes">
      {sides.map(({ country, voices }) => (
        <div key={country?.code ?? ''} class="side">
          {hasCountries && <h3>{country?.name ?? words.others}</h3>}
          {voices.slice(0, VOICES).map((voice) => (
            <Voice key={voice.slug} voice={voice} />
          ))}
        </div>
      ))}
    </div>
  )
}

function Voice({ voice: { slug, name, sayings } }: { readonly voice: VoiceOfMany }) {
  const { site, href, hasActor } = useEdition()
  return (
    <div class="speaker">
      <h4>{hasActor(slug) ? <a href={href(actorPath(slug))}>{name}</a> : name}</h4>
      {sayings.slice(0, SAYINGS).map(({ text, direct, entry, paragraph }) => (
        <blockquote key={text} {...languageMarks(entry.language, site.language)}>
          <p>
            {direct ? <q>{unended(text)}</q> : text} <SourceOf entry={entry} paragraph={paragraph} />
          </p>
        </blockquote>
      ))}
    </div>
  )
}
