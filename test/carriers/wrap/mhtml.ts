import { type Carrier, fileOf } from '../carrier.ts'
import { addressOf, type Truth } from '../truth.ts'
import { headerWords, letterHtml, message, quotedPrintable } from './mail.ts'
import { pageSource } from './page.ts'

/** A page as Chrome saves it: its frames and styles beside it in one file. */
function chrome(truth: Truth): string {
  const part = (headers: readonly string[], text: string) =>
    [
      '------MultipartBoundary--k7--',
      ...headers,
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quotedPrintable(text),
    ].join('\r\n')
  const frame =
    '<html><body><p>Paint of every colour is to be had at half its price until Friday. Buy now and save.</p></body></html>'
  return [
    'From: <Saved by Blink>',
    `Snapshot-Content-Location: ${addressOf(truth)}`,
    `Subject: ${headerWords(truth.title)}`,
    'Date: Thu, 21 May 2026 08:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--k7--"',
    '',
    '',
    part(
      ['Content-Type: text/html', 'Content-ID: <frame-0@mhtml.blink>', `Content-Location: ${addressOf(truth)}`],
      pageSource(truth),
    ),
    part(
      ['Content-Type: text/html', 'Content-ID: <frame-1@mhtml.blink>', 'Content-Location: https://ads.example/frame'],
      frame,
    ),
    part(['Content-Type: text/css', 'Content-Location: https://paper.example/style.css'], 'p { margin: 0 }'),
    '------MultipartBoundary--k7----',
    '',
  ].join('\r\n')
}

/** A letter with its pictures in it, as mail programs keep it. */
function mailProgram(truth: Truth): string {
  const body = [
    '--=_r1',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(letterHtml(truth)),
    '--=_r1',
    'Content-Type: image/gif',
    'Content-ID: <logo@paper.example>',
    'Content-Transfer-Encoding: base64',
    '',
    'R0lGODlhAQABAAAAACw=',
    '--=_r1--',
    '',
  ].join('\r\n')
  return message(truth, ['Content-Type: multipart/related; type="text/html"; boundary="=_r1"'], body)
}

export const archives: readonly Carrier[] = [
  { name: 'mhtml/Chrome', wrap: (truth) => fileOf(`${truth.id}.mhtml`, chrome(truth)) },
  { name: 'mhtml/mail program', wrap: (truth) => fileOf(`${truth.id}.mht`, mailProgram(truth)) },
]
