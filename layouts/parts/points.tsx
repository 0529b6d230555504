import type { Sentence } from '../../scripts/catalogue/storylines/place.ts'
import { useEdition } from '../edition.ts'
import { languageMarks } from './direction.ts'
import { Section } from './section.tsx'
import { SourceOf } from './source-of.tsx'

interface Props {
  readonly title: string
  readonly points: readonly Sentence[]
}

/** The few sentences that say most of many stories, each leading to its own. */
export function Points({ title, points }: Props) {
  const { site } = useEdition()
  if (points.length === 0) return null
  return (
    <Section id="key-points" title={title} class="points">
      <ol>
        {points.map(({ text, entry, paragraph }) => (
          <li key={text}>
            <span {...languageMarks(entry.language, site.language)}>{text}</span>{' '}
            <SourceOf entry={entry} paragraph={paragraph} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
