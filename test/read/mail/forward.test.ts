import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article } from '../../../scripts/model/article.ts'
import { isIntro } from '../../../scripts/read/mail/forward/data.ts'
import { mail, readOne, STORY, wrap } from './letter.ts'

const TEXT = STORY.join('\n\n')
const FORWARDER = {
  From: 'Ann Palmer <ann@home.example>',
  To: 'Jane Doe <jane.doe@post.example>',
  Date: 'Mon, 01 May 2023 08:00:00 +0200',
}

function checkOwn(article: Article & { readonly body: string }, day: string | undefined = '2023-03-03'): void {
  const { head, body } = article
  assert.equal(head.title?.value, 'Cable car stands still until May')
  assert.equal(head.date?.value.slice(0, 10), day)
  assert.equal(head.source?.value, 'Gorge Post')
  assert.equal(body, TEXT)
  const all = JSON.stringify([head, article.blocks, article.removed])
  for (const secret of ['ann@', 'Ann Palmer', 'jane.doe@', 'Jane Doe'])
    assert.ok(!all.includes(secret), `${secret}: ${all}`)
}

/** The heads that programs write, by language. */
const PLAIN: Readonly<Record<string, string>> = {
  'Gmail, English': `---------- Forwarded message ---------
From: Gorge Post <news@gorge.example>
Date: Fri, Mar 3, 2023 at 7:00 AM
Subject: Cable car stands still until May
To: Ann Palmer <ann@home.example>`,
  'Gmail, bold as asterisks': `---------- Forwarded message ---------
From: *Gorge Post* <news@gorge.example>
Date: Fri, 3 Mar 2023 at 07:00
Subject: Cable car stands still until May
To: <ann@home.example>`,
  'Gmail, Spanish': `---------- Forwarded message ---------
De: Gorge Post <news@gorge.example>
Date: vie, 3 mar 2023 a las 7:00
Subject: Cable car stands still until May
To: <ann@home.example>`,
  'Outlook, German': `________________________________
Von: Gorge Post <news@gorge.example>
Gesendet: Freitag, 3. März 2023 07:00
An: Ann Palmer <ann@home.example>
Betreff: Cable car stands still until May`,
  'Outlook, French': `-----Message d'origine-----
De : Gorge Post <news@gorge.example>
Envoyé : vendredi 3 mars 2023 07:00
À : Ann Palmer <ann@home.example>
Objet : Cable car stands still until May`,
  'Outlook, Portuguese': `De: Gorge Post <news@gorge.example>
Enviada em: sexta-feira, 3 de março de 2023 07:00
Para: Ann Palmer <ann@home.example>
Assunto: Cable car stands still until May`,
  'Apple Mail, French': `Début du message transféré :

De: Gorge Post <news@gorge.example>
Objet: Cable car stands still until May
Date: 3 mars 2023 à 07:00:12 UTC+1
À: ann@home.example`,
  'Apple Mail, Spanish': `Inicio del mensaje reenviado:

De: Gorge Post <news@gorge.example>
Asunto: Cable car stands still until May
Fecha: 3 de marzo de 2023, 7:00:12 CET
Para: ann@home.example`,
  'Thunderbird, German': `-------- Weitergeleitete Nachricht --------
Betreff: \tCable car stands still until May
Datum: \tFri, 3 Mar 2023 07:00:00 +0100
Von: \tGorge Post <news@gorge.example>
An: \tann@home.example`,
  'Thunderbird, Italian': `-------- Messaggio Inoltrato --------
Oggetto: Cable car stands still until May
Data: Fri, 3 Mar 2023 07:00:00 +0100
Mittente: Gorge Post <news@gorge.example>
A: ann@home.example`,
  'Outlook, Russian': `От: Gorge Post <news@gorge.example>
Отправлено: 3 марта 2023 г. 7:00
Кому: Ann Palmer <ann@home.example>
Тема: Cable car stands still until May`,
  'Outlook, Chinese': `发件人: Gorge Post <news@gorge.example>
发送时间: 2023年3月3日 7:00
收件人: Ann Palmer <ann@home.example>
主题: Cable car stands still until May`,
}

for (const [program, head] of Object.entries(PLAIN)) {
  test(`forwarded by ${program}: the article’s own title, day and sender`, async () => {
    checkOwn(
      await readOne(
        mail(
          { ...FORWARDER, Subject: 'Fwd: Cable car stands still until May' },
          `Look at this!\n\nAnn\n\n${head}\n\n\n${TEXT}\n`,
        ),
      ),
    )
  })
  test(`quoted as it is forwarded by ${program}`, async () => {
    const quoted = `${head}\n\n${STORY.map((text) => wrap(text, 70)).join('\n\n')}`
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
    checkOwn(
      await readOne(
        mail({ ...FORWARDER, Subject: 'WG: Cable car stands still until May' }, `fyi\n\n${quoted.join('\n')}\n`),
      ),
    )
  })
}

const HTML = STORY.map((text) => `<p>${text}</p>`).join('\n')
const PAGES: Readonly<Record<string, string>> = {
  Gmail: `<div dir="ltr">See below<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername">Gorge Post</strong> <span dir="auto">&lt;<a href="mailto:news@gorge.example">news@gorge.example</a>&gt;</span><br>Date: Fri, Mar 3, 2023 at 7:00 AM<br>Subject: Cable car stands still until May<br>To: &lt;<a href="mailto:ann@home.example">ann@home.example</a>&gt;<br></div><br><br>${HTML}</div></div>`,
  'Apple Mail': `<div>For you, Jane.<br><blockquote type="cite"><div>Begin forwarded message:</div><br><div><b>From: </b>Gorge Post &lt;news@gorge.example&gt;</div><div><b>Subject: </b><b>Cable car stands still until May</b></div><div><b>Date: </b>3 March 2023 at 07:00:12 CET</div><div><b>To: </b>ann@home.example</div><br><div>${HTML}</div></blockquote></div>`,
  Thunderbird: `<p>Hello</p><div class="moz-forward-container"><br>-------- Forwarded Message --------<table class="moz-email-headers-table"><tbody><tr><th align="RIGHT">Subject: </th><td>Cable car stands still until May</td></tr><tr><th>Date: </th><td>Fri, 3 Mar 2023 07:00:00 +0100</td></tr><tr><th>From: </th><td>Gorge Post <a href="mailto:news@gorge.example">&lt;news@gorge.example&gt;</a></td></tr><tr><th>To: </th><td>ann@home.example</td></tr></tbody></table><br>${HTML}</div>`,
  'Outlook, German': `<div><p>zur Info</p></div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Von:</b> Gorge Post &lt;news@gorge.example&gt; <br><b>Gesendet:</b> Freitag, 3. März 2023 07:00<br><b>An:</b> Ann Palmer &lt;ann@home.example&gt;<br><b>Betreff:</b> Cable car stands still until May</p></div>${HTML}`,
}

for (const [program, page] of Object.entries(PAGES))
  test(`forwarded by ${program} as a page`, async () => {
    const headers = {
      ...FORWARDER,
      Subject: 'FW: Cable car stands still until May',
      'Content-Type': 'text/html; charset=utf-8',
    }
    checkOwn(await readOne(mail(headers, `<html><body>${page}</body></html>`)))
  })

test('forwarded as an attachment, and twice', async () => {
  const attach = (message: string, boundary: string) =>
    mail(
      { ...FORWARDER, Subject: 'Fwd: look', 'Content-Type': `multipart/mixed; boundary=${boundary}` },
      `--${boundary}\nContent-Type: text/plain\n\nFor you.\n--${boundary}\nContent-Type: message/rfc822\nContent-Disposition: attachment; filename=a.eml\n\n${message}\n--${boundary}--\n`,
    )
  checkOwn(await readOne(attach(mail({}, TEXT), 'x')))
  checkOwn(await readOne(attach(attach(mail({}, TEXT), 'y'), 'x')))
})

test('forwarded twice inline, the innermost message is the article', async () => {
  const inner = `Have you seen it?\n\nBea\n\n${PLAIN['Thunderbird, German']}\n\n${TEXT}`
  const outer = `Bea sent me this.\n\n---------- Forwarded message ---------\nFrom: Bea Lund <bea@home.example>\nDate: Sat, Mar 4, 2023 at 9:00 AM\nSubject: Fwd: Cable car stands still until May\nTo: <ann@home.example>\n\n${inner}`
  const article = await readOne(mail({ ...FORWARDER, Subject: 'Fwd: Fwd: Cable car stands still until May' }, outer))
  checkOwn(article)
  assert.ok(!JSON.stringify([article.head, article.blocks]).includes('Bea'))
})

test('a mail that is answered is cut off below the answer, and is the article below a bare note', async () => {
  const quoted = (text: string) =>
    text
      .split('\n')
      .map((line) => `> ${line}`.trimEnd())
      .join('\n')
  const line = 'On Thu, 2 Mar 2023 at 18:00, Ann Palmer <ann@home.example> wrote:'
  const answer = await readOne(
    mail({}, `${TEXT}\n\n${line}\n${quoted('Any news of the cable car?\nI would like to go up.')}\n`),
  )
  assert.equal(answer.body, TEXT)
  const note = await readOne(
    mail(
      { Subject: 'Re: Cable car stands still until May' },
      `Interesting!\n\nOn Fri, 3 Mar 2023 at 07:00, Gorge Post <news@gorge.example> wrote:\n${quoted(TEXT)}\n`,
    ),
  )
  assert.equal(note.body, TEXT)
  assert.equal(note.head.date?.value, '2023-03-03')
})

test('an article that quotes the head of a mail is left whole', async () => {
  const leaked = [
    'The mail, read out in court, began so:',
    'From: the mayor',
    'To: the treasurer',
    'Subject: no rope before the vote',
    'Date: 3 March 2023',
  ]
  const long = [...STORY, ...STORY.map((text) => text.replace('Verna', 'Orna')), ...leaked, ...STORY.slice(0, 2)]
  const { body } = await readOne(mail({}, long.join('\n\n')))
  for (const line of leaked) assert.ok(body.includes(line), line)
  assert.ok(body.startsWith(STORY[0] as string))
})

test('a day that can be read two ways is read by the half of the day', async () => {
  const head = (date: string) =>
    `-----Original Message-----\nFrom: Gorge Post <news@gorge.example>\nSent: ${date}\nTo: Ann Palmer <ann@home.example>\nSubject: Cable car stands still until May`
  checkOwn(await readOne(mail({ ...FORWARDER, Subject: 'FW: x' }, `${head('3/3/2023 7:00 AM')}\n\n${TEXT}`)))
  checkOwn(
    await readOne(mail({ ...FORWARDER, Subject: 'FW: x' }, `${head('4/5/23, 7:00 AM')}\n\n${TEXT}`)),
    '2023-04-05',
  )
})

test('an apostrophe may be written either way in the line above a forwarded message', () => {
  for (const line of ["-----Message d'origine-----", '-----Message d’origine-----']) assert.ok(isIntro(line), line)
  assert.ok(!isIntro('Le message d’origine'))
})
