import { clean } from '../../../scripts/clean/index.ts'
import { writeBody } from '../../../scripts/markdown/body.ts'
import type { Article } from '../../../scripts/model/article.ts'
import { Problem } from '../../../scripts/model/problem.ts'
import { read } from '../../../scripts/read/index.ts'

/** An article of ours, as paragraphs. */
export const STORY: readonly string[] = [
  'The cable car over the Verna gorge will stand still until May because the firm that made its ropes has closed.',
  'Engineers found three broken wires in the lower rope on Thursday, one more than the rules of the canton allow.',
  '“Nobody was in danger, but nobody would sleep either,” said Reto Anselm, who has run the car for nineteen years.',
  'A new rope weighs eleven tonnes and has to be carried up by helicopter in four pieces, which costs as much as a house.',
  'Hikers are sent round by the old mule track, and the two inns on the far side have asked the town for help.',
  'The council meets on Monday to decide whether the car is worth a rope at all or should become a footbridge.',
]

/** A message as it is on the wire. */
export function mail(headers: Readonly<Record<string, string>>, body: string): string {
  const all = {
    From: 'Gorge Post <news@gorge.example>',
    To: 'Jane Doe <jane.doe@post.example>',
    Subject: 'Cable car stands still until May',
    Date: 'Fri, 03 Mar 2023 07:00:00 +0100',
    'Message-ID': '<a1@gorge.example>',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  }
  return `${Object.entries(all)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}\n\n${body}`
}

/** What a source gives, cleaned. */
export async function readClean(
  bytes: string | Uint8Array,
  name = 'mail.eml',
): Promise<readonly (Article | Problem)[]> {
  const reading = await read({ name, bytes: Buffer.from(bytes), stated: {} })
  return reading.map((article) => (article instanceof Problem ? article : clean(article)))
}

/** The only article of a source. Throws when there are more, or none. */
export async function readOne(bytes: string | Uint8Array, name?: string): Promise<Article & { readonly body: string }> {
  const [article, ...more] = await readClean(bytes, name)
  if (!article || article instanceof Problem || more.length > 0)
    throw new Error(`no single article: ${article}, ${more}`)
  return { ...article, body: writeBody(article.blocks) }
}

export function wrap(text: string, width: number, mark = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(mark + line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, mark + line].join('\n')
}
