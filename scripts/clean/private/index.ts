import type { Article, Found, Recipient, Removal } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import type { Pass } from '../pass.ts'
import { addressedIn, greetedIn, isNote } from './addressed.ts'
import { formsOf, mask } from './mask.ts'

const NOBODY: Recipient = { names: [], addresses: [] }
const REASON = 'said to its reader'
/** A letter greets in one of its first lines, under its logo, headline and byline. */
const GREETING = 12
/** A line that is nothing but where a file lay, as browsers print it below a page: `file:///home/jane/page.html`, `C:\\Users\\jane\\page.html 1/2`. */
const PLACE =
  /^(?:file:\/\/|[A-Za-z]:\\Users\\|\/(?:home|Users)\/)[^\s<>"]{1,1000}(?:\s+(?:page\s+)?\d+\s*(?:\/|of)\s*\d+)?$/i
/** What a pattern reads as something else than itself. */
const SPECIAL = /[.*+?^${}()|[\]\\/]/g

/** Takes out what is said to the one who reads it (`Logged in as …`, `This mail was sent to …`, `Hi Jane,`), whatever carried it. Runs before the passes of the format, which know such lines by other names. */
export const takeAddressed: Pass = (article) => {
  const removed: Removal[] = []
  let greetedAt = -1
  const blocks = article.blocks.filter(({ text, kind }, index) => {
    if (kind === 'image' || kind === 'table' || kind === 'code') return true
    if (PLACE.test(text)) {
      removed.push({ text, reason: 'a place on somebody’s machine' })
      return false
    }
    const greeting = index < GREETING ? greetingIn(text, article) : undefined
    if (greeting !== undefined) greetedAt = index
    if (greetedAt >= 0 && index === greetedAt + 1 && isNote(text)) {
      removed.push({ text, reason: 'note above the article' })
      return false
    }
    const said = addressedIn(text) ?? greeting
    if (said === undefined) return true
    removed.push({ text: said, reason: REASON })
    return false
  })
  return removed.length > 0 ? { ...article, blocks, removed: [...article.removed, ...removed] } : article
}

/** The greeting of a line that greets the one whom a mail was sent to, anybody by a name of one or two words, or several. */
function greetingIn(text: string, { format, recipient }: Article): string | undefined {
  const greeted = format === 'mail' ? greetedIn(text) : undefined
  if (!greeted) return undefined
  const [first = ''] = greeted.name.toLowerCase().split(' ')
  const isKnown = recipient?.names.some((name) => name.toLowerCase().split(/\s+/).includes(first))
  const isName = greeted.name === '' || /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(greeted.name)
  return isKnown || isName || isToMany(greeted.name, text) ? `${greeted.greeting} …` : undefined
}

const MANY_WORDS = 5

/** `Dear editors,`, `Liebe Kolleginnen und Kollegen!`: a greeting of several has its comma, or capitals and a mark. */
function isToMany(name: string, text: string): boolean {
  if (name.split(/\s+/).length > MANY_WORDS || /\d/.test(name)) return false
  return /[,，،]\s*$/.test(text) || (/[!！]\s*$/.test(text) && /^\p{Lu}/u.test(name))
}

/** Sees to it that those whom a source was sent to stand nowhere: not in the story, and not in what its receipt keeps of the rest. */
export const hideRecipient: Pass = (article) => {
  const recipient = article.recipient ?? NOBODY
  const forms = formsOf(recipient.addresses)
  const { title, deck } = article.head
  const hide = (found: Found<string>): Found<string> => ({
    ...found,
    value: withoutName(withoutForms(found.value, forms), recipient),
  })
  return {
    ...article,
    head: { ...article.head, ...(title && { title: hide(title) }), ...(deck && { deck: hide(deck) }) },
    blocks: forms.length > 0 ? article.blocks.map((block) => hideIn(block, forms)) : article.blocks,
    removed: article.removed.map((removal) => ({ ...removal, text: mask(removal.text, recipient) })),
  }
}

function hideIn(block: Block, forms: readonly string[]): Block {
  const found = (text: string) => forms.some((form) => text.toLowerCase().includes(form.toLowerCase()))
  if (!found(block.markdown) && !found(block.text)) return block
  return {
    ...block,
    markdown: withoutForms(withoutLinks(block.markdown, found), forms),
    text: withoutForms(block.text, forms),
  }
}

/** A link that carries the address keeps its words alone. */
function withoutLinks(markdown: string, carries: (text: string) => boolean): string {
  return markdown.replace(/\[([^[\]]*)\]\(([^()\s]*)\)/g, (link, words: string, address: string) =>
    carries(address) ? words : link,
  )
}

function withoutForms(text: string, forms: readonly string[]): string {
  return forms.reduce((rest, form) => rest.replace(new RegExp(form.replace(SPECIAL, '\\$&'), 'gi'), '…'), text)
}

/** `Jane, your weekly letter` becomes `Your weekly letter`. */
function withoutName(title: string, { names }: Recipient): string {
  for (const name of names)
    for (const called of [name, name.split(' ')[0] ?? name]) {
      const [, rest] = new RegExp(`^${called.replace(SPECIAL, '\\$&')}\\s*[,:–—-]\\s+(.+)$`, 'su').exec(title) ?? []
      if (called.length > 2 && rest) return rest.charAt(0).toUpperCase() + rest.slice(1)
    }
  return title
}
