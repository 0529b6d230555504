import { type Document, DomHandler, type Element } from 'domhandler'
import { Parser } from 'htmlparser2'
import { mendAnchors } from './anchors.ts'
import elements from './data/elements.json' with { type: 'json' }

/** Deeper than any page a person made; what is nested deeper is read as if it stood at this depth. */
const DEEPEST = 256

/**
 * A page as a tree that is at most 256 elements deep, so that whoever walks it may recurse.
 * Never throws: as browsers do, it makes a page of anything.
 */
export function parsePage(html: string): Document {
  return parse(html) ?? parse(limitDepth(html)) ?? new DomHandler().root
}

class ShallowHandler extends DomHandler {
  readonly anchors: Element[] = []

  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes)
    if (name === 'a') this.anchors.push(this.tagStack.at(-1) as Element)
    if (this.tagStack.length > DEEPEST + 1) throw new TooDeep()
  }
}

class TooDeep extends Error {}

function parse(html: string): Document | undefined {
  const handler = new ShallowHandler()
  try {
    new Parser(handler).end(html)
  } catch (error) {
    if (error instanceof TooDeep) return undefined
    throw error
  }
  mendAnchors(handler.anchors)
  return handler.root
}

const VOID: ReadonlySet<string> = new Set(elements.void)
const TAG = /<(\/?)([a-z][^\s/>]*)[^>]*>?/gi

/** The page without the tags that stand too deep; the parser would take quadratic time to tell. */
function limitDepth(html: string): string {
  let depth = 0
  let skipped = 0
  return html.replace(TAG, (tag, slash: string, name: string) => {
    if (VOID.has(name.toLowerCase())) return tag
    if (!slash) {
      if (depth < DEEPEST / 2) {
        depth++
        return tag
      }
      skipped++
      return ' '
    }
    if (skipped > 0) {
      skipped--
      return ' '
    }
    if (depth > 0) depth--
    return tag
  })
}
