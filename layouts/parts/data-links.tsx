import { useEdition } from '../edition.ts'
import { Section } from './section.tsx'

/** The feeds of an index page, and what it shows as data. */
export function DataLinks({ path }: { readonly path: string }) {
  const { words, href } = useEdition()
  const files = [
    ['feed.xml', 'Atom'],
    ['feed.json', 'JSON Feed'],
    ['stories.csv', 'CSV'],
    ['stories.json', 'JSON'],
  ] as const
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
