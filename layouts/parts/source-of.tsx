import { type Place, placePath } from '../../scripts/catalogue/storylines/place.ts'
import { useEdition } from '../edition.ts'
import { When } from './when.tsx'

/** Which paper has a sentence and when, leading to the paragraph. */
export function SourceOf({ entry, paragraph }: Place) {
  const { href } = useEdition()
  const { name, agency } = entry.story.source
  const paper = name ?? agency ?? entry.story.title
  return (
    <a class="told" href={href(placePath({ entry, paragraph }))}>
      <bdi>{paper}</bdi>
      {entry.day && (
        <>
          {', '}
          <When value={entry.day} short />
        </>
      )}
    </a>
  )
}
