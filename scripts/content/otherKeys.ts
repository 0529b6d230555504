import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** The keys of other tools by what they say, as the reader of Markdown takes them. */
const others: Readonly<Record<string, readonly string[]>> = parse(
  readFileSync(new URL('../read/markdown/keys.yaml', import.meta.url), 'utf8'),
)

/** The key among the known ones that says what another tool's key says: `tags` → `topics`; undefined where none does. */
export function keyInstead(key: string, known: readonly string[]): string | undefined {
  const folded = key.toLowerCase().replace(/[-_ ]/g, '')
  return Object.keys(others).find((field) => known.includes(field) && others[field]?.includes(folded))
}
