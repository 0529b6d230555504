import type { Block } from '../../model/block.ts'
import { isPerson } from '../../read/text/head/byline.ts'
import { findDays } from '../../read/text/head/day.ts'
import { phraseOf } from '../../read/text/phrases/index.ts'
import { shapeOf } from '../../read/text/shape.ts'

/** `Ted says:`, `Olive in Harlow wrote:`, `Jan schreibt:`: a name and a verb of saying, with nothing said. */
const SAYS =
  /^.{2,40}\s(?:says|said|wrote|writes|commented|replied|sagt|sagte|schrieb|schreibt|meint|a écrit|a dit|dit|dice|dijo|escribió|comentó|diz|disse|escreveu|comentou|пишет|написал|написала|говорит|ha scritto|zegt|schreef|pisze|napisał|napisała|yazdı|diyor ki|skriver|skrev|kata|berkata)(?:\s(?:on|am|le|el|em)\s.{4,40})?\s?:?$/iu
/** Under a comment: an answer may be given, and it may be reported. */
const ANSWER =
  /^[\s↩·|–-]*(?:reply|reply to .{1,40}|antworten|répondre|responder|contestar|ответить|rispondi|beantwoorden|odpowiedz|yanıtla|cevapla|balas|svara|svar|رد|回复|返信|답글|report abuse|report|melden|signaler|like|upvote|flag)(?:[\s·|]+(?:report|melden|signaler|share|like|permalink|denunciar|пожаловаться|reply|link))*[\s·|\d]*$/iu
const AGO =
  /\b(?:ago|hours?|days?|minutes?|vor \d|il y a|hace \d|há \d|\d fa|geleden|siden|sedan|temu|önce|lalu)\b|назад|منذ|前/iu
const SHORT = 9
/** How far below its writer's name a comment's day stands. */
const STAMP_LINES = 2
/** A second comment, or an answer's button, follows within so many lines. */
const NEXT_LINES = 14
const LAST_DAY = '9999-12-31'

/** Where readers' comments begin that no heading announces; -1 when there are none. */
export function findComments(blocks: readonly Block[], from: number): number {
  for (let index = from; index < blocks.length; index++)
    if ((isSigned(blocks, index) && isAnswered(blocks, index)) || isUnsigned(blocks, index)) return index
  return -1
}

/** `2 hours ago` on a line of its own, and below it a remark of a paragraph or two that may be answered. */
function isUnsigned(blocks: readonly Block[], index: number): boolean {
  const text = blocks[index]?.text ?? ''
  if (shapeOf(text).words > STAMP_WORDS || !isAgo(text)) return false
  const below = blocks.slice(index + 1, index + 1 + REMARK_LINES)
  const answer = below.findIndex((block) => ANSWER.test(block.text))
  return answer > 0 && below.slice(0, answer).every(({ kind }) => kind === 'paragraph')
}

const STAMP_WORDS = 5
const REMARK_LINES = 5

/** A writer's name, alone or with `says:`, and a day or hour right below it. */
function isSigned(blocks: readonly Block[], index: number): boolean {
  const text = blocks[index]?.text ?? ''
  const { words, stops } = shapeOf(text)
  if (words === 0 || words > SHORT || (stops && !text.endsWith(':'))) return false
  const says = SAYS.test(text)
  if (!says && !(words <= 3 && (isPerson(text) || /^[\p{L}\p{N}_.-]{3,24}$/u.test(text)) && !phraseOf(text)?.proof))
    return false
  const below = blocks.slice(index + 1, index + 1 + STAMP_LINES).map((block) => block.text)
  return (says && isStamp(text)) || below.some(isStamp)
}

function isStamp(text: string): boolean {
  if (shapeOf(text).words > SHORT) return false
  return findDays(text, 'en', LAST_DAY).length > 0 || isAgo(text)
}

function isAgo(text: string): boolean {
  return AGO.test(text) && /\d|\ban?\b/.test(text)
}

function isAnswered(blocks: readonly Block[], index: number): boolean {
  const next = blocks.slice(index + 2, index + 2 + NEXT_LINES)
  const answers = next.filter(({ text }) => ANSWER.test(text)).length
  const signed = next.filter((_, step) => isSigned(blocks, index + 2 + step)).length
  const says = SAYS.test(blocks[index]?.text ?? '')
  return answers > 0 ? says || answers + signed > 1 : says && signed > 0
}
