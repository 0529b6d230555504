import type { Removal } from '../../scripts/model/article.ts'
import { useEdition } from '../edition.ts'

/** A page shows so many passages, and so much of each: enough to judge, not the advertisements all over again. */
const MOST = 24
const LONGEST = 110

/** What was left out of a story on import: a count that opens. */
export function Removed({ removed }: { readonly removed: readonly Removal[] }) {
  const { words } = useEdition()
  if (removed.length === 0) return null
  return (
    <details class="removed">
      <summary>{words.removed(removed.length)}</summary>
      <ul>
        {removed.slice(0, MOST).map(({ text, reason }, index) => (
          <li key={index}>
            {cut(text)} <span class="note">{reason}</span>
          </li>
        ))}
      </ul>
      {removed.length > MOST && <p class="note">{words.more(removed.length - MOST)}</p>}
    </details>
  )
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, line.lastIndexOf(' ', LONGEST) + 1 || LONGEST)}…` : line
}
