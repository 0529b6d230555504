import type { ActorMentions } from '../model/tags.ts'

/** One way that a story writes an actor. */
interface WrittenForm {
  readonly name: string
  readonly type: string
  readonly slug: string
  /** ISO 3166-1 alpha-2, when known. */
  readonly country?: string
  /** How the story introduces whoever has the slug. */
  readonly roles?: readonly string[]
  readonly count: number
}

/** An actor as the story writes it, one entry for each name: `Syrian Democratic Forces` and `SDF`, both under one slug. A person's surname is no other name than the full one. */
export function writeForms({ type, slug, country, roles, mentions }: ActorMentions): WrittenForm[] {
  const forms = new Map<string, WrittenForm>()
  const longestFirst = [...mentions].sort((a, b) => b.text.length - a.text.length)
  for (const { text } of type === 'person' ? longestFirst : mentions) {
    const key = type === 'person' ? findFuller(text, [...forms.keys()]) : text.toLowerCase()
    const seen = forms.get(key)
    const known = { type, slug, ...(country && { country }), ...(roles && { roles }) }
    forms.set(key, { name: seen?.name ?? text, ...known, count: (seen?.count ?? 0) + 1 })
  }
  return [...forms.values()]
}

/** The form among these that ends or begins with a person's shorter one, or the shorter one itself. */
function findFuller(text: string, forms: readonly string[]): string {
  const words = (name: string) => name.toLowerCase().split(/[\s-]+/)
  const short = words(text)
  return (
    forms.find((form) => {
      const full = words(form)
      return short.at(-1) === full.at(-1) || short[0] === full[0]
    }) ?? text
  )
}
