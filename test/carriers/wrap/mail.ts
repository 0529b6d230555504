import { type Carrier, fileOf } from '../carrier.ts'
import { bylineOf } from '../furniture.ts'
import type { Truth } from '../truth.ts'
import { copiedParagraphs, wrapAt } from './copied.ts'
import { bodyHtml, document, escapeHtml } from './html.ts'

/** A header's words as RFC 2047 writes them. */
export function headerWords(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`
}

export function mailDate({ date }: Truth): string {
  return new Date(`${date}T09:30:00Z`).toUTCString().replace('GMT', '+0000')
}

/** One message of a paper to its subscriber. */
export function message(truth: Truth, headers: readonly string[], body: string): string {
  return [
    'Delivered-To: jo@reader.example',
    `From: ${headerWords(truth.paper)} <news@paper.example>`,
    'To: jo@reader.example',
    `Subject: ${headerWords(truth.title)}`,
    `Date: ${mailDate(truth)}`,
    `Message-ID: <${truth.id}.1@paper.example>`,
    'MIME-Version: 1.0',
    ...headers,
    '',
    body,
  ].join('\r\n')
}

/** What the mail says: the byline, then the text. */
export function letter(truth: Truth): string {
  return [bylineOf(truth), ...copiedParagraphs(truth).body].join('\n\n')
}

export function letterHtml(truth: Truth): string {
  return document(truth, '<meta charset="utf-8">', `<p>${escapeHtml(bylineOf(truth))}</p>\n${bodyHtml(truth)}`)
}

const crlf = (text: string) => text.replaceAll('\n', '\r\n')

/** Quoted-printable of RFC 2045: no line longer than 76. */
export function quotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const coded = [...Buffer.from(line)].map((byte) =>
        byte === 61 || byte < 32 || byte > 126
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte),
      )
      const lines = ['']
      for (const piece of coded) {
        if ((lines.at(-1) as string).length + piece.length > 73) lines.push('')
        lines[lines.length - 1] += piece
      }
      return lines.join('=\r\n').replace(/ (\r\n|$)/g, '=20$1')
    })
    .join('\r\n')
}

const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n')

/** Lines of RFC 3676: one that goes on in the next ends with a blank. */
function flowed(text: string): string {
  return wrapAt(70, text)
    .split('\n')
    .map((line, at, lines) => (line !== '' && lines[at + 1] ? `${line} ` : line))
    .join('\n')
}

const PLAIN = 'Content-Type: text/plain; charset=utf-8'
const HTML = 'Content-Type: text/html; charset=utf-8'

function multipart(truth: Truth): string {
  const part = (type: string, text: string) =>
    [`--=_b1`, type, 'Content-Transfer-Encoding: quoted-printable', '', quotedPrintable(text)].join('\r\n')
  return [part(PLAIN, letter(truth)), part(HTML, letterHtml(truth)), '--=_b1--', ''].join('\r\n')
}

function mail(name: string, write: (truth: Truth) => string, carries?: Carrier['carries']): Carrier {
  return { name: `mail/${name}`, wrap: (truth) => fileOf(`${truth.id}.eml`, write(truth)), ...(carries && { carries }) }
}

const isFlowing = ({ body }: Truth) => body.every((part) => 'p' in part || 'h' in part)
const breaksAtSpaces = ({ language }: Truth) => !/^(zh|ja)/.test(language)

export const mails: readonly Carrier[] = [
  mail('plain', (truth) => message(truth, [PLAIN, 'Content-Transfer-Encoding: 8bit'], crlf(letter(truth)))),
  mail('plain, wrapped at 72', (truth) =>
    message(truth, [PLAIN, 'Content-Transfer-Encoding: 8bit'], crlf(wrapAt(72, letter(truth)))),
  ),
  mail(
    'plain, flowed',
    (truth) =>
      message(truth, [`${PLAIN}; format=flowed`, 'Content-Transfer-Encoding: 8bit'], crlf(flowed(letter(truth)))),
    (truth) => isFlowing(truth) && breaksAtSpaces(truth),
  ),
  mail('plain, quoted-printable', (truth) =>
    message(truth, [PLAIN, 'Content-Transfer-Encoding: quoted-printable'], quotedPrintable(letter(truth))),
  ),
  mail('plain, base64', (truth) => message(truth, [PLAIN, 'Content-Transfer-Encoding: base64'], base64(letter(truth)))),
  mail('HTML', (truth) =>
    message(truth, [HTML, 'Content-Transfer-Encoding: quoted-printable'], quotedPrintable(letterHtml(truth))),
  ),
  mail('plain and HTML', (truth) =>
    message(truth, ['Content-Type: multipart/alternative; boundary="=_b1"'], multipart(truth)),
  ),
]
