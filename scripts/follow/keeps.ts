import type { Prepared } from '../add/prepare.ts'
import type { Keep } from '../content/feeds.ts'
import { slugify } from '../model/slug.ts'

/** Why an article is not what is wanted of its feed; undefined when it is. */
export function findLack({ head, body, tags }: Prepared, keep: Keep): string | undefined {
  const language = head.language?.value.split('-')[0]
  if (keep.languages.length > 0 && language !== undefined && !keep.languages.includes(language))
    return `it is in ${language}, not in ${keep.languages.join(' or ')}`
  const asked = [
    keep.countries.length > 0 && tags.countries.some(({ code }) => keep.countries.includes(code)),
    keep.actors.length > 0 && hasActor(tags, keep.actors),
    keep.topics.length > 0 && shares(head.topics?.value ?? [], keep.topics),
    keep.words.length > 0 && hasWords(`${head.title?.value ?? ''}\n${head.deck?.value ?? ''}\n${body}`, keep.words),
  ]
  const wants = [...keep.countries, ...keep.actors, ...keep.topics, ...keep.words]
  return wants.length === 0 || asked.some(Boolean) ? undefined : `it has none of ${wants.join(', ')}`
}

function hasActor({ actors, mentions }: Prepared['tags'], wanted: readonly string[]): boolean {
  const slugs = new Set(wanted.map(slugify))
  return [...actors, ...mentions.actors].some(({ slug, name }) => slugs.has(slug) || slugs.has(slugify(name)))
}

function shares(topics: readonly string[], wanted: readonly string[]): boolean {
  const slugs = new Set(wanted.map(slugify))
  return topics.some((topic) => slugs.has(slugify(topic)))
}

/** Words as wholes, whatever their capitals and blanks; in scripts without spaces wherever they stand. */
function hasWords(text: string, wanted: readonly string[]): boolean {
  const fold = (words: string) => words.toLowerCase().normalize('NFKC').replace(/\s+/g, ' ')
  const folded = fold(text)
  return wanted.map(fold).some((words) => {
    for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1))
      if (isEdge(folded, at) && isEdge(folded, at + words.length)) return true
    return false
  })
}

const SPACED = /[\p{L}\p{N}]/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

/** Whether a word may begin or end before this character. */
function isEdge(text: string, at: number): boolean {
  const [before = '', after = ''] = [text.charAt(at - 1), text.charAt(at)]
  return !(SPACED.test(before) && SPACED.test(after)) || UNSPACED.test(before) || UNSPACED.test(after)
}
