import type { DifferenceOfMany } from '../../scripts/catalogue/storylines/differences.ts'
import { useEdition } from '../edition.ts'
import { languageMarks } from './direction.ts'
import { Section } from './section.tsx'
import { SourceOf } from './source-of.tsx'
import { When } from './when.tsx'

/** So many are shown; the data has all. */
const MOST = 8

/** Where accounts differ: what each paper says of one thing, side by side, and what grew as a line of time. Nothing is judged. */
export function Differences({ differences }: { readonly differences: readonly DifferenceOfMany[] }) {
  const { words } = useEdition()
  if (differences.length === 0) return null
  return (
    <Section id="differences" title={words.differ} class="differences">
      {differences.slice(0, MOST).map((difference, place) => (
        <Difference key={place} difference={difference} />
      ))}
    </Section>
  )
}

function Difference({ difference }: { readonly difference: DifferenceOfMany }) {
  const { site, words } = useEdition()
  const { kind, what, measure, date, grew, accounts } = difference
  const marks = languageMarks(accounts[0]?.entry.language ?? site.language, site.language)
  return (
    <>
      <h3>
        {grew ? words.grew : words.differenceKinds[kind]}
        {kind !== 'day' && (
          <>
            {': '}
            <span {...marks}>{what}</span>
          </>
        )}
        {measure && `, ${words.measures[measure] ?? measure}`}
        {date && kind !== 'day' && (
          <span class="note">
            {' '}
            <When value={date} />
          </span>
        )}
      </h3>
      <ol class={grew ? 'accounts grew' : 'accounts'}>
        {accounts.map(({ value, text, by, entry, paragraph }, index) => (
          <li key={index}>
            <p class="value" {...languageMarks(entry.language, site.language)}>
              {value}
            </p>
            <p {...languageMarks(entry.language, site.language)}>{text}</p>
            <p class="told">
              {by && (
                <>
                  <span {...languageMarks(entry.language, site.language)}>{by}</span>
                  {' · '}
                </>
              )}
              <SourceOf entry={entry} paragraph={paragraph} />
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
