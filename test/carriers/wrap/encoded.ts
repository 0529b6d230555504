import iconv from 'iconv-lite'
import type { Carried, Carrier } from '../carrier.ts'
import type { Truth } from '../truth.ts'
import { copiedText } from './copied.ts'
import { pageSource } from './page.ts'

/** Encodings that a language is written in, by the name that the world labels them with. */
const LEGACY: Readonly<Record<string, readonly string[]>> = {
  en: ['windows-1252'],
  es: ['windows-1252'],
  fr: ['windows-1252'],
  de: ['windows-1252'],
  pt: ['windows-1252'],
  id: ['windows-1252'],
  tr: ['windows-1254'],
  pl: ['windows-1250'],
  ru: ['windows-1251', 'koi8-r'],
  el: ['windows-1253'],
  he: ['windows-1255'],
  ar: ['windows-1256'],
  zh: ['gb18030'],
  'zh-TW': ['big5'],
  ja: ['shift_jis', 'euc-jp'],
  ko: ['euc-kr'],
  hi: [],
}

/** Names that papers give to bytes of windows-1252, 1254 and 1250. */
const ALSO_LABELLED: Readonly<Record<string, readonly string[]>> = {
  'windows-1252': ['iso-8859-1', 'iso-8859-15'],
  'windows-1254': ['iso-8859-9'],
}

/** Marks that an encoding lacks, as typists replace them. */
const LACKING: Readonly<Record<string, (text: string) => string>> = {
  'koi8-r': (text) => text.replace(/[«»]/g, '"').replace(/—/g, '-'),
}

export function encode(text: string, encoding: string): Uint8Array {
  const typed = LACKING[encoding]?.(text) ?? text
  const bytes = iconv.encode(typed, encoding)
  if (iconv.decode(bytes, encoding) !== typed) throw new Error(`${encoding} cannot write: ${typed.slice(0, 80)}`)
  return new Uint8Array(bytes)
}

function typedIn(encoding: string): Pick<Carrier, 'typed'> {
  const typed = LACKING[encoding]
  return typed ? { typed } : {}
}

function textIn(encoding: string, bytesOf: (text: string) => Uint8Array, carries: Carrier['carries']): Carrier {
  return {
    ...typedIn(encoding),
    name: `encoded/text in ${encoding}`,
    wrap: (truth) => ({ name: `${truth.id}.txt`, bytes: bytesOf(copiedText(truth)) }),
    ...(carries && { carries }),
  }
}

function pageIn(encoding: string, label: string | undefined, carries: Carrier['carries'], header?: string): Carrier {
  const how = header ? `header says ${header}` : label ? `says ${label}` : 'says nothing'
  return {
    ...typedIn(encoding),
    name: `encoded/page in ${encoding}, ${how}`,
    wrap: (truth): Carried => {
      const declared = label ? `<meta charset="${label}">` : ''
      const source = pageSource(truth).replace('<meta charset="utf-8">', declared)
      const bytes = encoding === 'utf-8' ? new TextEncoder().encode(source) : encode(source, encoding)
      return { name: `${truth.id}.html`, bytes, ...(header && { contentType: `text/html; charset=${header}` }) }
    },
    ...(carries && { carries }),
  }
}

const bom = (encoding: string) => (text: string) => new Uint8Array(iconv.encode(text, encoding, { addBOM: true }))
const writtenIn =
  (encoding: string) =>
  ({ language }: Truth) =>
    (LEGACY[language] ?? []).includes(encoding)
const encodings = [...new Set(Object.values(LEGACY).flat())]

export const encoded: readonly Carrier[] = [
  textIn('UTF-8 with a byte-order mark', bom('utf-8'), undefined),
  textIn('UTF-16 little-endian', bom('utf-16le'), undefined),
  textIn('UTF-16 big-endian', bom('utf-16be'), undefined),
  ...encodings.map((encoding) => textIn(encoding, (text) => encode(text, encoding), writtenIn(encoding))),
  pageIn('utf-8', undefined, undefined),
  pageIn('utf-8', 'iso-8859-1', undefined),
  pageIn('utf-8', 'windows-1251', ({ language }) => language === 'ru'),
  pageIn('utf-8', 'utf-8', undefined, 'iso-8859-1'),
  ...encodings.flatMap((encoding) => [
    pageIn(encoding, encoding, writtenIn(encoding)),
    pageIn(encoding, undefined, writtenIn(encoding)),
    pageIn(encoding, 'utf-8', writtenIn(encoding)),
    pageIn(encoding, undefined, writtenIn(encoding), encoding),
    ...(ALSO_LABELLED[encoding] ?? []).map((label) => pageIn(encoding, label, writtenIn(encoding))),
  ]),
]
