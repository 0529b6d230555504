import { type Carrier, fileOf } from '../carrier.ts'
import { bylineOf, furnitureOf, printedDay } from '../furniture.ts'
import type { Part, Truth } from '../truth.ts'

/** The paragraphs of a copied page: head, then body; lists and tables keep their lines together. */
export function copiedParagraphs(truth: Truth): { readonly head: readonly string[]; readonly body: readonly string[] } {
  const head = [truth.title, ...(truth.deck ? [truth.deck] : []), bylineOf(truth), printedDay(truth)]
  return { head, body: truth.body.map(copiedPart) }
}

function copiedPart(part: Part): string {
  if ('p' in part) return part.p
  if ('h' in part) return part.h
  if ('list' in part) return part.list.map((item) => `• ${item}`).join('\n')
  if ('quote' in part) return part.quote.join('\n\n')
  if ('table' in part) return part.table.map((row) => row.join('\t')).join('\n')
  return part.figure.caption
}

function plain(truth: Truth): string {
  const { head, body } = copiedParagraphs(truth)
  return `${[head.join('\n'), ...body].join('\n\n')}\n`
}

function withChrome(truth: Truth): string {
  const { before, after } = furnitureOf(truth)
  return `${truth.paper}\n${before.join('\n')}\n\n${plain(truth)}\n${after.join('\n')}\n`
}

/** Lines broken before `width` columns, a wide letter counting as two. Letters of Chinese and Japanese part anywhere. */
export function wrapAt(width: number, text: string): string {
  return text
    .split('\n')
    .map((line) => wrapLine(width, line))
    .join('\n')
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u
const FREE = /[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/u

function wrapLine(width: number, line: string): string {
  const pieces = line.match(new RegExp(`${FREE.source}|[^\\s${FREE.source.slice(1, -1)}]+|\\s+`, 'gu')) ?? []
  const lines = ['']
  let column = 0
  for (const piece of pieces) {
    const columns = [...piece].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0)
    const closes = /^[、。，！？：；」』）》]/u.test(piece)
    if (column + columns > width && column > 0 && !closes) {
      lines.push('')
      column = 0
      if (/^\s+$/.test(piece)) continue
    }
    lines[lines.length - 1] += piece
    column += columns
  }
  return lines.map((each) => each.trimEnd()).join('\n')
}

function copied(name: string, write: (truth: Truth) => string, carries?: Carrier['carries']): Carrier {
  return {
    name: `copied/${name}`,
    wrap: (truth) => fileOf(`${truth.id}.txt`, write(truth)),
    ...(carries && { carries }),
  }
}

const SPACES = ['\u00a0', ' ', '\u2009', ' ', '\u202f', '  ', '\t'] as const
const isFlowing = ({ body }: Truth) => body.every((part) => 'p' in part || 'h' in part)

export const copies: readonly Carrier[] = [
  copied('line feeds', plain),
  copied('carriage returns and line feeds', (truth) => plain(truth).replaceAll('\n', '\r\n')),
  copied('carriage returns', (truth) => plain(truth).replaceAll('\n', '\r')),
  copied('with chrome', withChrome),
  ...[45, 60, 72, 80].map((width) => copied(`wrapped at ${width}`, (truth) => wrapAt(width, plain(truth)))),
  copied('indented', (truth) => plain(truth).replace(/^(?=.)/gm, '    ')),
  copied(
    'first lines indented',
    (truth) => {
      const { head, body } = copiedParagraphs(truth)
      return `${head.join('\n')}\n\n${body.map((text) => `\u3000\u3000${text}`).join('\n')}\n`
    },
    isFlowing,
  ),
  copied('no blank lines', (truth) => plain(truth).replace(/\n\n+/g, '\n')),
  copied('two blank lines', (truth) => plain(truth).replace(/\n\n/g, '\n\n\n')),
  copied('blank lines with blanks in them', (truth) => plain(truth).replace(/\n\n/g, '\n \t\n')),
  copied('spaces of all kinds', (truth) => {
    let at = 0
    return plain(truth).replace(/ /g, () => SPACES[at++ % SPACES.length] ?? ' ')
  }),
]

/** The article as a copy has it, for carriers that carry text. */
export const copiedText = plain
