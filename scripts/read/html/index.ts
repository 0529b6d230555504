import { getElementsByTagName, textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'
import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import type { Source } from '../../model/source.ts'
import { decode } from '../charset.ts'
import type { Reader } from '../index.ts'
import { headFromStated } from '../stated.ts'

/** A page saved from the web. */
export const htmlReader: Reader = {
  kind: 'saved page',
  recognises: (source) =>
    source.format === 'html' ||
    (source.format === undefined && /<html|<!doctype html/i.test(decode(source.bytes.subarray(0, 2048)))),
  read: (source) => [readPage(source)],
}

function readPage(source: Source): Article {
  const document = parseDocument(decode(source.bytes))
  const blocks = getElementsByTagName('p', document.children, true)
    .map((element) => textContent(element).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((text): Block => ({ kind: 'paragraph', markdown: text, text }))
  return {
    name: source.name,
    format: 'html',
    head: headFromStated(source.stated),
    blocks,
    removed: [],
    warnings: [],
    stated: source.stated,
  }
}
