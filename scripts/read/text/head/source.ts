import { readList } from '../../../model/readList.ts'
import agencies from '../../data/agencies.json' with { type: 'json' }
import { addTo, foundAt, type HeadStep, headLines } from './copy.ts'

const SOURCES = readList(new URL('./data/sources.txt', import.meta.url))
const AGENCIES = new Set(agencies.flatMap(([, forms]) => (forms as string[]).map((form) => form.toLowerCase())))
/** At the beginning of a line; where scripts part no words, in its midst too: `2023-07-11 16:42 来源：江南晨报 作者：林若溪`. */
const LABEL = new RegExp(
  String.raw`(?:^|[\s|·])(${SOURCES.join('|')})\s?[:：]\s?(\S[^|·　\t]{1,60}?)(?=$|[|·　\t]|\s{2}|\s\p{L}{1,8}\s?[:：])`,
  'iu',
)
const UNPARTED = /[\p{Script=Han}\p{Script=Hangul}]/u
const WORDS = 5

/** The paper that a line of the head names: `来源：江南晨报`, `Quelle: Oberland Post`. Whose wire copy it is stands elsewhere. */
export const readSource: HeadStep = (copy, soFar) => {
  if (soFar.head.source) return soFar
  for (const index of headLines(copy, soFar)) {
    const text = copy.lines[index]?.text ?? ''
    if (soFar.roles.get(index) === 'headline' || text.length > LONGEST) continue
    const match = LABEL.exec(text)
    const name = match?.[2]?.trim() ?? ''
    const stands = match !== null && (match.index === 0 || UNPARTED.test(name))
    if (!stands || name.split(' ').length > WORDS || /https?:|[.。]$/.test(name) || AGENCIES.has(name.toLowerCase()))
      continue
    const roles = soFar.roles.has(index) ? [] : ([[index, 'byline']] as const)
    return addTo(soFar, { source: foundAt(copy, index, name, 'byline') }, roles)
  }
  return soFar
}

const LONGEST = 120
