import type { LineView } from '../view.ts'
import { count, type Features, flag } from './feature.ts'

/** Of a long line the first part stands for the whole. */
const SAMPLE = 800
export const REASONS: readonly string[] = [
  'menu',
  'share line',
  'newsletter box',
  'subscription offer',
  'read more',
  'related stories',
  'comment form',
  'comments',
  'cookie notice',
  'advertisement',
  'tag list',
  'author box',
  'copyright line',
  'player',
  'reading time',
]

const YEAR = /\b(?:19|20)\d\d\b/
const CLOCK = /\b\d{1,2}[:.h]\d\d\b/
const ADDRESSED =
  /\b(?:you|your|yours|we|our|us|sie|ihre?n?|wir|unsere?|vous|votre|nous|nos|tu|tus|su|você|nuestr[oa]s?|nossos?|вы|ваш|мы|наш)\b/giu
const CREDIT =
  /©|\((?:photo|foto|ap|afp|getty|reuters|file|archiv)|\b(?:photo|foto|fotos|image|bild|getty|imago|shutterstock|alamy|picture alliance|afp|reuters|unsplash|istock|dpa|epa|efe|keystone|credit|crédit|courtesy|fotografia|imagen|imagem|reprodução|divulgação|screenshot|illustration|фото|صورة)\b/iu

/** What a line's own words look like. */
export const ownFeatures: Features<LineView> = {
  words: ({ shape }) => Math.min(shape.words, 200),
  length: ({ shape }) => Math.min(shape.length, 1000),
  charsPerWord: ({ shape }) => shape.length / Math.max(1, shape.words),
  stops: ({ shape }) => flag(shape.stops),
  prose: ({ shape }) => flag(shape.prose),
  small: ({ small }) => small,
  smallWords: ({ small, shape }) => small * Math.min(shape.words, 100),
  sentences: ({ text }) => count(text.slice(0, SAMPLE), /[.!?…。！？।](?=\s|["'”’»)\]]|$)/g),
  commas: ({ text, shape }) => count(text.slice(0, SAMPLE), /[,、，;،]/g) / Math.max(1, Math.min(shape.words, 120)),
  digitShare: ({ text }) => count(text.slice(0, SAMPLE), /\p{N}/gu) / Math.min(SAMPLE, text.length),
  capitals: ({ text, shape }) => count(text.slice(0, SAMPLE), /\p{Lu}/gu) / Math.max(1, Math.min(shape.words, 120)),
  capitalWords: ({ text, shape }) =>
    count(text.slice(0, SAMPLE), /(?<!\p{L})\p{Lu}/gu) / Math.max(1, Math.min(shape.words, 120)),
  shouted: ({ text }) => flag(/\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)),
  marks: ({ text }) => count(text.slice(0, SAMPLE), /[|·•›»/→►▶✓★]/g),
  endsColon: ({ text }) => flag(/[:：]$/.test(text)),
  endsDots: ({ text }) => flag(/(?:…|\.\.\.|\[…\])$/.test(text)),
  asks: ({ text }) => flag(/[?？؟]$/.test(text)),
  calls: ({ text }) => flag(/[!！]$/.test(text)),
  startsLower: ({ text }) => flag(/^\p{Ll}/u.test(text)),
  startsDigit: ({ text }) => flag(/^\p{N}/u.test(text)),
  startsNumbered: ({ text }) => flag(/^\(?\d{1,2}[.):]\s/.test(text)),
  startsQuote: ({ text }) => flag(/^["“”«„»‘'「]/.test(text)),
  startsMark: ({ text }) => flag(/^[-–—*•·#@+>»›→►|(]/.test(text)),
  hasQuote: ({ text }) => flag(/["“”«»„「]/.test(text.slice(0, SAMPLE))),
  hasYear: ({ text, shape }) => flag(shape.words < 40 && YEAR.test(text)),
  hasClock: ({ text, shape }) => flag(shape.words < 40 && CLOCK.test(text)),
  hasAgo: ({ ago }) => flag(ago),
  hasMail: ({ text }) => flag(text.slice(0, SAMPLE).includes('@')),
  hasLink: ({ text }) => flag(/https?:|www\.|\.com\b/.test(text.slice(0, SAMPLE))),
  hasMoney: ({ text }) => flag(/[$€£¥₹]/.test(text.slice(0, SAMPLE))),
  hasCredit: ({ text, shape }) => flag(shape.words < 60 && CREDIT.test(text)),
  endsCredit: ({ text, shape }) => flag(shape.words < 80 && CREDIT.test(text.slice(-40))),
  addressed: ({ text, shape }) => count(text.slice(0, SAMPLE), ADDRESSED) / Math.max(1, Math.min(shape.words, 120)),
  reason: ({ phrase }) => REASONS.indexOf(phrase?.reason ?? ''),
  phrase: ({ phrase }) => (phrase === undefined ? 0 : phrase.open ? 1 : 2),
  dated: ({ dated }) => flag(dated),
  person: ({ person }) => flag(person),
  byline: ({ byline }) => flag(byline),
  credit: ({ credit }) => flag(credit),
  repeats: ({ repeats }) => Math.min(repeats, 10),
  opens: ({ opens }) => flag(opens),
  closes: ({ closes }) => flag(closes),
}
