import PostalMime from 'postal-mime'
import { Problem } from '../../model/problem.ts'

/** A part of a message (RFC 2045), its body decoded from its transfer encoding alone. */
export interface Part {
  /** Headers in their order, keys in lower case. */
  readonly headers: readonly { readonly key: string; readonly value: string }[]
  /** `text/html` */
  readonly type: string
  /** Of the type: `charset`, `format`, `start`. */
  readonly parameters: Readonly<Record<string, string>>
  readonly isAttachment: boolean
  /** `Content-ID`, without its brackets. */
  readonly id: string | undefined
  /** `Content-Location`, or `Snapshot-Content-Location` of a saved page. */
  readonly location: string | undefined
  readonly bytes: Uint8Array
  readonly parts: readonly Part[]
}

/** A node of the parser's tree, as far as it is used here. The parser's own text is not: it decodes by the platform alone, and parts stand apart only in the tree. */
interface Node {
  readonly headers: readonly { key: string; value: string }[]
  readonly contentType: { parsed: { value: string; params: Record<string, string> } }
  readonly contentDisposition: { parsed: { value: string } }
  readonly contentId?: string | undefined
  readonly content: ArrayBuffer | null
  readonly childNodes: readonly Node[]
}

const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024, forceRfc822Attachments: true }

/** A message taken apart into its parts. Throws a Problem when it is no MIME message. */
export async function parseParts(name: string, bytes: Uint8Array): Promise<Part> {
  const parser = new PostalMime(LIMITS)
  try {
    await parser.parse(bytes)
  } catch (error) {
    throw new Problem({ file: name }, 'bad-mail', `is a mail that cannot be read: ${(error as Error).message}`)
  }
  const root: unknown = Reflect.get(parser, 'root')
  if (!isNode(root)) throw new Error('postal-mime no longer gives the tree of a message')
  return readNode(root)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'childNodes' in value && 'contentType' in value
}

function readNode(node: Node): Part {
  const headers = node.headers.map(({ key, value }) => ({ key: key.toLowerCase(), value }))
  const header = (wanted: string) => headers.find(({ key }) => key === wanted)?.value.trim()
  const { value, params } = node.contentType.parsed
  return {
    headers,
    type: value || 'text/plain',
    parameters: params,
    isAttachment: node.contentDisposition.parsed.value === 'attachment',
    id: node.contentId?.replace(/^<|>$/g, ''),
    location: header('snapshot-content-location') ?? header('content-location'),
    bytes: new Uint8Array(node.content ?? new ArrayBuffer(0)),
    parts: node.childNodes.map(readNode),
  }
}

/** The part and all within it, in their order. */
export function allParts(part: Part): readonly Part[] {
  return [part, ...part.parts.flatMap(allParts)]
}
