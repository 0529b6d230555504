import { type Element, isTag } from 'domhandler'
import { textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'
import type { Article } from '../model/article.ts'
import { carriedAddress } from '../model/carried.ts'
import { Problem } from '../model/problem.ts'
import type { Source } from '../model/source.ts'
import { decode, sniff } from './charset.ts'
import { enclose } from './enclosed.ts'
import { readFragment } from './html/fragment.ts'
import { readMoment } from './moment/index.ts'
import type { Reader, Reading } from './reader.ts'
import { wordsOf } from './words.ts'
import { childrenNamed, field, refuseEntities, rootOf } from './xml.ts'

/** Notes and clippings as Evernote exports them (ENEX), each an article. */
export const evernoteReader: Reader = {
  kind: 'Evernote export',
  recognises: ({ format, bytes }) => format === undefined && rootOf(sniff(bytes)) === 'en-export',
  read: readNotes,
}

function readNotes(source: Source): Reading {
  const xml = decode(source.bytes, source.contentType)
  refuseEntities(source.name, xml)
  const root = parseDocument(xml, { xmlMode: true }).children.find((child): child is Element => isTag(child))
  const notes = root ? childrenNamed(root, 'note') : []
  if (notes.length === 0) throw new Problem({ file: source.name }, 'no-article', 'is an Evernote export without notes')
  const articles = notes.map((note) => readNote(note, source))
  if (/<\/en-export>\s*$/.test(xml)) return articles
  const title = articles.at(-1)?.head.title?.value
  const cut = `ends in the middle of “${title}”, which was left out; export it again`
  return [...articles.slice(0, -1), new Problem({ file: source.name }, 'cut-off', cut)]
}

function readNote(note: Element, source: Source): Article {
  const attributes = childrenNamed(note, 'note-attributes')[0]
  const url = attributes && field(attributes, 'source-url')
  const html = (field(note, 'content') ?? '')
    .replace(/^\s*(?:<\?[^>]*>\s*|<!DOCTYPE[^>]*>\s*)*/i, '')
    .replace(/<(\/?)en-note\b/g, '<$1div')
    .replace(/<en-media\b[^>]*>/g, (media) => (source.pictures ? pictureOf(media) : ''))
    .replace(/<\/?en-(?:media|todo|crypt)\b[^>]*>/g, '')
  const made = readMoment(field(note, 'created') ?? '')?.slice(0, 10)
  return enclose(
    source,
    {
      carrier: 'Evernote note',
      title: wordsOf(field(note, 'title') ?? ''),
      url,
      topics: childrenNamed(note, 'tag').map((tag) => wordsOf(textContent(tag))),
    },
    {
      format: 'fragment',
      blocks: readFragment(html, url),
      ...(made && {
        warnings: [`note-day: the note was made on ${made}; whether the article is of that day it does not say`],
      }),
    },
  )
}

/** `<en-media type="image/jpeg" hash="…"/>`: a picture among the note's resources, by its MD5. */
function pictureOf(media: string): string {
  const [, hash] = /\bhash="([0-9a-f]{32})"/.exec(media) ?? []
  return hash && /\btype="image\//.test(media) ? `<p><img src="${carriedAddress('md5', hash)}"></p>` : ''
}
