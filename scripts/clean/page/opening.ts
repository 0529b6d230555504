import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import { countWords } from '../../model/wordCount.ts'
import { isDayAlone } from '../../read/html/head/day-alone.ts'
import { mannerOf } from '../../read/html/head/manner.ts'
import { readByline } from '../../read/text/head/byline.ts'
import { SENTENCE_END } from '../../read/text/sentenceEnd.ts'
import { removeBlocks } from './removal.ts'

/** How far into the article lines of its head are looked for. */
const OPENING = 6
/** A byline has so many words beside the names, at most: `By`, `Staff writer`, the paper's name. */
const BESIDE = 6

/** Drops the lines of the head that stand above the first passage: who wrote it, the day it was posted. */
export function dropHeadLines(article: Article): Article {
  const { head, blocks } = article
  const manner = mannerOf(head.language?.value, head.url?.value)
  const authors = (head.authors?.value ?? []).map((name) => name.toLowerCase())
  const first = blocks.findIndex(isPassage)
  const end = Math.min(OPENING, first < 0 ? 0 : first)
  return removeBlocks(article, (block, index) => {
    const { text, kind } = block
    if (index >= end || kind === 'image' || kind === 'embed') return undefined
    if (isDayAlone(text, manner)) return 'date line'
    if (isSection(block)) return 'section'
    return isByline(text, authors) || isSigned(text) ? 'byline' : undefined
  })
}

/** What the class of a line above the headline says when it names the part of the paper. */
const SECTION = /^(?:section|kicker|rubri|eyebrow|categor|ressort|vignette)/
const SECTION_WORDS = 3

/** `Foreign`, in an element that says that it is a section's name. */
function isSection({ text, kind, clues }: Block): boolean {
  if (kind !== 'paragraph' || clues?.from !== 'page' || SENTENCE_END.test(text) || countWords(text) > SECTION_WORDS)
    return false
  return clues.element.words.some((word) => SECTION.test(word))
}

function isPassage({ text, kind }: Block): boolean {
  return kind === 'paragraph' && SENTENCE_END.test(text) && countWords(text) > BESIDE * 2
}

/** `田中美咲記者`, `By Jane Doe`: whoever is named, and nothing else. */
function isSigned(text: string): boolean {
  return !SENTENCE_END.test(text) && countWords(text) <= BESIDE * 2 && (readByline(text)?.authors.length ?? 0) > 0
}

function isByline(text: string, authors: readonly string[]): boolean {
  const lower = text.toLowerCase()
  const named = authors.filter((name) => lower.includes(name))
  if (named.length === 0 || SENTENCE_END.test(text)) return false
  return countWords(named.reduce((rest, name) => rest.replace(name, ' '), lower)) <= BESIDE
}
