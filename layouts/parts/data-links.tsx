import { useEdition } from '../edition.ts'
import { Section } from './section.tsx'

const FILES = [
  ['feed.xml', 'Atom'],
  ['feed.json', 'JSON Feed'],
  ['stories.csv', 'CSV'],
  ['stories.json', 'JSON'],
] as const

interface Props {
  readonly path: string
  /** Files that only this kind of page has, with what they are called. */
  readonly more?: readonly (readonly [string, string])[]
}

/** The feeds of an index page, and what it shows as data. */
export function DataLinks({ path, more = [] }: Props) {
  const { words, href } = useEdition()
  const files = [...FILES, ...more]
  return (
    <Section id="data" title={words.feeds}>
      <ul class="inline">
        {files.map(([file, name]) => (
          <li key={file}>
            <a href={href(path + file)}>{name}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
