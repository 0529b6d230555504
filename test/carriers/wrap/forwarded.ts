import { type Carrier, fileOf } from '../carrier.ts'
import type { Truth } from '../truth.ts'
import { escapeHtml } from './html.ts'
import { headerWords, letter, letterHtml, message, quotedPrintable } from './mail.ts'

const SENT = 'Thu, 21 May 2026 08:00:00 +0200'

/** The mail in which somebody sends another's on. */
function forward(truth: Truth, headers: readonly string[], body: string): string {
  return [
    'From: Ann Palmer <ann@post.example>',
    'To: desk@collector.example',
    `Subject: ${headerWords(`Fwd: ${truth.title}`)}`,
    `Date: ${SENT}`,
    'Message-ID: <fwd.9@post.example>',
    'MIME-Version: 1.0',
    ...headers,
    '',
    body,
  ].join('\r\n')
}

const spoken = ({ date }: Truth) =>
  new Date(`${date}T09:30:00Z`).toLocaleString('en-US', { dateStyle: 'full', timeZone: 'UTC' })
const PLAIN = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable']
const HTML = ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable']

const plain = (truth: Truth, text: string) => forward(truth, PLAIN, quotedPrintable(text))
const html = (truth: Truth, text: string) => forward(truth, HTML, quotedPrintable(text))

/** What stands between `<body>` and `</body>`. */
const bodyOf = (page: string) => page.replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, '')

function gmail(truth: Truth): string {
  return plain(
    truth,
    `Have a look at this one.

---------- Forwarded message ---------
From: ${truth.paper} <news@paper.example>
Date: ${spoken(truth)} at 9:30 AM
Subject: ${truth.title}
To: <ann@post.example>


${letter(truth)}
`,
  )
}

function outlook(truth: Truth): string {
  return html(
    truth,
    `<html><body><div><p>fyi</p></div>
<hr tabindex="-1">
<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri"><b>From:</b> ${escapeHtml(truth.paper)} &lt;news@paper.example&gt;<br>
<b>Sent:</b> ${spoken(truth)} 9:30 AM<br>
<b>To:</b> Ann Palmer &lt;ann@post.example&gt;<br>
<b>Subject:</b> ${escapeHtml(truth.title)}</font><div>&nbsp;</div></div>
<div>${bodyOf(letterHtml(truth))}</div></body></html>`,
  )
}

function appleMail(truth: Truth): string {
  return plain(
    truth,
    `

Begin forwarded message:

From: ${truth.paper} <news@paper.example>
Subject: ${truth.title}
Date: ${spoken(truth)} at 9:30:00 AM GMT
To: ann@post.example

${letter(truth)}
`,
  )
}

function thunderbird(truth: Truth): string {
  return plain(
    truth,
    `For the archive.


-------- Forwarded Message --------
Subject: \t${truth.title}
Date: \t${new Date(`${truth.date}T09:30:00Z`).toUTCString().replace('GMT', '+0000')}
From: \t${truth.paper} <news@paper.example>
To: \tann@post.example


${letter(truth)}
`,
  )
}

function attached(truth: Truth): string {
  const original = message(
    truth,
    ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
    quotedPrintable(letter(truth)),
  )
  const body = [
    '--=_f1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'See the attached.',
    '--=_f1',
    'Content-Type: message/rfc822; name="message.eml"',
    'Content-Disposition: attachment; filename="message.eml"',
    '',
    original,
    '--=_f1--',
    '',
  ].join('\r\n')
  return forward(truth, ['Content-Type: multipart/mixed; boundary="=_f1"'], body)
}

function forwarded(name: string, write: (truth: Truth) => string): Carrier {
  return { name: `forwarded/${name}`, wrap: (truth) => fileOf('forwarded.eml', write(truth)) }
}

export const forwards: readonly Carrier[] = [
  forwarded('Gmail', gmail),
  forwarded('Outlook', outlook),
  forwarded('Apple Mail', appleMail),
  forwarded('Thunderbird', thunderbird),
  forwarded('as attachment', attached),
]
