import type { Spelling } from '../words/spelling.ts'
import { tradeWords } from './cues.ts'
import { foldWord } from './fold.ts'
import { townsFrom } from './gazetteer.ts'
import type { Lexeme, Lexicon } from './meaning.ts'

/** `Iraq`, `d'Ivoire`, `dell'Uganda`, and letters of scripts that have no capitals. */
const CAPITAL = /^(?:\p{Ll}{1,6}['’])?[\p{Lu}\p{Lo}]/u
const LOWER = /\p{Ll}/u

/** Words are looked up once and kept by their number: texts use the same few thousand again and again. */
export function lexemeOf(spelling: Spelling, lexicon: Lexicon): Lexeme {
  const { text, number } = spelling
  const kept = number < 0 ? undefined : lexicon.lexemes[number]
  if (kept) return kept
  const lexeme = readLexeme(text, lexicon)
  if (number >= 0) lexicon.lexemes[number] = lexeme
  return lexeme
}

function readLexeme(text: string, { names }: Lexicon): Lexeme {
  const capital = CAPITAL.test(text)
  const key = foldWord(text)
  return {
    key,
    capital,
    shouted: capital && text.length > 1 && !LOWER.test(text),
    names: names.get(key),
    towns: capital ? townsFrom(key) : undefined,
    isTrade: tradeWords.has(key),
  }
}
