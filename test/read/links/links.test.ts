import assert from 'node:assert/strict'
import { test } from 'node:test'
import { realAddress, realAddressInMail } from '../../../scripts/read/links/index.ts'

const STORY = 'https://quay.example/2024/ferry'

const LED: readonly (readonly [from: string, to: string])[] = [
  [`${STORY}?utm_source=nl&utm_medium=email&id=7`, `${STORY}?id=7`],
  [`${STORY}?id=7&fbclid=IwAR0x&page=2#part-3`, `${STORY}?id=7&page=2#part-3`],
  [`${STORY}?mc_cid=ab12&amp;mc_eid=cd34`, STORY],
  [`${STORY}?id=7&email=jo.reed%40post.example`, `${STORY}?id=7`],
  [`${STORY}?to=jo.reed@post.example&page=2`, `${STORY}?page=2`],
  [`${STORY}?access_token=eyJhbGciOiJ.x1&sid=9f3ac02b1`, STORY],
  [`${STORY}?gclid=1#utm_campaign=x`, STORY],
  ['https://www.google.com/url?sa=t&url=https%3A%2F%2Fquay.example%2F2024%2Fferry&ved=2ah', STORY],
  ['https://www.google.co.uk/url?q=https://quay.example/2024/ferry&sa=D', STORY],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fquay.example%2F2024%2Fferry%3Ffbclid%3D1&h=AT0', STORY],
  [
    'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fquay.example%2F2024%2Fferry&data=05%7C01%7Cann%40post.example',
    STORY,
  ],
  ['https://urldefense.proofpoint.com/v1/url?u=https://quay.example/2024/ferry&k=x&r=y', STORY],
  ['https://urldefense.proofpoint.com/v2/url?u=https-3A__quay.example_2024_ferry&d=DwM&c=x&r=y', STORY],
  ['https://urldefense.com/v3/__https://quay.example/2024/ferry__;!!AbC!xyz$', STORY],
  ['https://urldefense.com/v3/__https://quay.example/a*b__;Iw!!AbC!xyz$', 'https://quay.example/a#b'],
  ['https://t.umblr.com/redirect?z=https%3A%2F%2Fquay.example%2F2024%2Fferry&t=abc', STORY],
  ['https://www.bing.com/ck/a?!&&p=1&u=a1aHR0cHM6Ly9xdWF5LmV4YW1wbGUvMjAyNC9mZXJyeQ&ntb=1', STORY],
  ['https://x7.r.us-east-1.awstrack.me/L0/https:%2F%2Fquay.example%2F2024%2Fferry/1/0102-abc/x=9', STORY],
  [
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fquay.example%252F2024%252Fferry',
    STORY,
  ],
]

const LEFT: readonly string[] = [
  STORY,
  `${STORY}?ref=home&s=20`,
  `${STORY}?q=utm_source`,
  `${STORY}?uid=20417&session=morning`,
  `${STORY}?q=@quay&at=59.9,10.7`,
  'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fquay.example%2F',
  'https://web.archive.org/web/2020/https://quay.example/2024/ferry',
  'https://www.google.com/search?q=https://quay.example',
  'https://news.example/redirect?to=somewhere',
  'mailto:letters@quay.example',
]

for (const [from, to] of LED) test(`${from.slice(0, 70)} leads to the page`, () => assert.equal(realAddress(from), to))

for (const address of LEFT) test(`${address} is left alone`, () => assert.equal(realAddress(address), address))

const COUNTED: readonly string[] = [
  'https://click.quaymail.example/ls/c?upn=u001.Zx91p1',
  'https://trk.quay.example/f/a/9Kd-_aB3xYz7Qw',
  'https://links.quay.example/a/1/eyJzIjoxLCJyIjoiYWJjZGVmIn0?e=Xy12ab34CD56',
  'https://u7777.ct.sendgrid.net/ls/click?upn=abc',
  'https://quay.us5.list-manage.com/track/click?u=1a2b&id=3c4d&e=5e6f',
  'https://quay.example/open/5f2c8b1e9d3a4c7f8e6b0a1d2c3f4e5a6b7c8d9e',
]

for (const address of COUNTED)
  test(`in a mail ${address} counts who follows it`, () => assert.equal(realAddressInMail(address), undefined))

const PLAIN: readonly string[] = [
  STORY,
  'https://water.example/reports/2021',
  'https://quay.example/news/2024/03/04/ferries-that-nobody-wanted-to-board-in-the-winter-of-1998',
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://docs.example/file.pdf',
  'https://email.example/help',
]

for (const address of PLAIN)
  test(`in a mail ${address} leads where it says`, () => assert.equal(realAddressInMail(address), address))

test('a counter whose address holds the page leads to the page', () => {
  assert.equal(
    realAddressInMail('https://click.quay.example/?target=https%3A%2F%2Fquay.example%2F2024%2Fferry&u=9'),
    STORY,
  )
})
