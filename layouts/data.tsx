import { useEdition } from './edition.ts'
import { Document } from './parts/document.tsx'
import { Heading } from './parts/heading.tsx'

/** What the site gives to programs and researchers. */
export function DataPage() {
  const { words, href } = useEdition()
  return (
    <Document title={words.data} description={words.dataText} path="data/" kind="own">
      <Heading title={words.data}>
        <p class="facts">{words.dataText}</p>
      </Heading>
      <ul>
        {Object.entries(words.dataFiles).map(([file, text]) => (
          <li key={file}>
            <a href={href(file)}>{file}</a> <span class="note">{text}</span>
          </li>
        ))}
      </ul>
      <h2>{words.credits}</h2>
      <p class="note">{words.placeNames}</p>
    </Document>
  )
}
