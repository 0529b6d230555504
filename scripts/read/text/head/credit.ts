import { readList } from '../../../model/readList.ts'

const openers = readList(new URL('./data/credits.txt', import.meta.url))
/** A caption is a sentence or two. */
const LONGEST = 400
const AT_START = new RegExp(String.raw`^[(\[]?(?:${openers.join('|')})(?:\s*[:/|·©]|\s+by\b|\)?$)`, 'iu')
/** `(Photo: Jane Doe)`, `© AFP`, `[Reuters]` at the end. */
const AT_END = new RegExp(String.raw`(?:[(\[|/]\s?(?:${openers.join('|')})\b[^()\[\]]{0,60}[)\]]?|©.{0,50})$`, 'iu')

/** Whether the line is a picture's caption or credit, by how it opens or ends. */
export function isCredit(line: string): boolean {
  return line.length <= LONGEST && (AT_START.test(line) || AT_END.test(line.slice(-90)))
}
