import { createRandom } from '../../scripts/model/random.ts'

const WORDS =
  'harbour judge tram orchard council roof rail basin budget frost street school mill ferry lamp garden well tower bridge cellar market engine fence barn clinic canal quarry library station oven repaired measured painted counted moved opened closed insured cleaned'.split(
    ' ',
  )
const FIRST = ['Anna', 'Peter', 'Ivan', 'Karl', 'Lena', 'Omar']
const LAST_BEGINS = ['Kov', 'Ber', 'San', 'Mol', 'Tar']
const LAST_ENDS = ['ac', 'ger', 'tos', 'lin', 'nen', 'aca', 'gera', 'tosa', 'lina', 'nena']
const CITIES = ['Paris', 'Rome', 'Lima', 'Oslo']

/** What sentences are made of, each time another. */
interface Picks {
  readonly word: () => string
  readonly name: () => string
  readonly city: () => string
  readonly below: (limit: number) => number
}

/** Sentences no two of which are the same: repeating one hides work on lists of things that differ. */
export const VARIED: Readonly<Record<string, (picks: Picks) => string>> = {
  quotations: ({ word }) =>
    `“The ${word()} of ${word()} ${word()} the ${word()} near ${word()},” said John Smith of Malta. `,
  speakers: ({ word, name }) =>
    `“The ${word()} of ${word()} ${word()} the ${word()} near ${word()},” said ${name()}, minister of ${word()}.\n\n`,
  days: ({ word, below }) =>
    `On ${1 + below(28)} March ${1990 + below(30)} the ${word()} of ${word()} ${word()} the ${word()}. `,
  figures: ({ word, below }) =>
    `${below(9000)} ${word()}s of ${word()} were killed in ${word()} and ${below(500)} ${word()}s were injured. `,
  names: ({ word, name, city }) => `${name()} met ${name()} of the ${word()} Party in ${city()}. `,
  paragraphs: ({ word }) => `The ${word()} of ${word()} ${word()} the ${word()} near ${word()} and ${word()} it.\n\n`,
  lines: ({ word }) => `${word()} ${word()} ${word()}\n`,
  links: ({ word, below }) => `[${word()} ${word()}](https://a.example/${below(9999)}) the ${word()}. `,
  denials: ({ word, name }) =>
    `John Smith denied that the ${word()} of ${word()} ${word()} the ${word()}. ${name()} accused John Smith of the ${word()} ${word()}. `,
  'paragraphs of a page': ({ word }) => `<p>The ${word()} of ${word()} ${word()} the ${word()} near ${word()}.</p>`,
  'parts of a page': ({ word, below }) =>
    `<section><h2>${word()} ${below(24)}:${10 + below(49)}</h2><p>The ${word()} of ${word()} ${word()} the ${word()}.</p></section>`,
  'rows of a page': ({ word, below }) => `<tr><td>${word()}</td><td>${below(999)}</td></tr>`,
}

/** So many bytes at least of one kind, always the same. */
export function vary(kind: string, bytes: number): string {
  const random = createRandom(1)
  const below = (limit: number) => Math.floor(random() * limit)
  const pick = (list: readonly string[]) => list[below(list.length)] ?? ''
  const picks: Picks = {
    below,
    city: () => pick(CITIES),
    name: () => `${pick(FIRST)} ${pick(LAST_BEGINS)}${pick(LAST_ENDS)}`,
    word: () => `${pick(WORDS)}${below(3) === 0 ? below(500) : ''}`,
  }
  const parts: string[] = []
  for (let length = 0; length < bytes; ) {
    const part = VARIED[kind]?.(picks)
    if (!part) throw new Error(`there is no kind called ${kind}`)
    parts.push(part)
    length += Buffer.byteLength(part)
  }
  return parts.join('')
}
