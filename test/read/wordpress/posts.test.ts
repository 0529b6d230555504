import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeBody } from '../../../scripts/markdown/body.ts'
import type { Article } from '../../../scripts/model/article.ts'
import { Problem } from '../../../scripts/model/problem.ts'
import { read } from '../../../scripts/read/index.ts'
import type { Reading } from '../../../scripts/read/reader.ts'

const TEXT = 'The mill at Ostrow grinds again after eleven years, and the miller says that the wheel is the old one.'

interface Post {
  readonly title?: string
  readonly content?: string
  readonly fields?: string
  readonly status?: string
  readonly type?: string
  readonly id?: number
}

function item({
  title = 'The mill grinds again',
  content = TEXT,
  fields = '',
  status = 'publish',
  type = 'post',
  id = 5,
}: Post): string {
  return `<item><title><![CDATA[${title}]]></title><link>https://ostrow.example/?p=${id}</link><dc:creator>mm</dc:creator><guid isPermaLink="false">https://ostrow.example/?p=${id}</guid><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>2020-03-04 09:00:00</wp:post_date><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>${fields}</item>`
}

const meta = (key: string, value: string) =>
  `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`

const upload = (id: number, file: string, parent = 0) =>
  item({
    id,
    type: 'attachment',
    status: 'inherit',
    title: `File ${id}`,
    content: '',
    fields: `<wp:post_parent>${parent}</wp:post_parent><wp:attachment_url>https://ostrow.example/${file}</wp:attachment_url><excerpt:encoded>Caption ${id}</excerpt:encoded>${meta('_wp_attachment_image_alt', `Alt ${id}`)}`,
  })

async function readItems(items: readonly string[], end = '</channel></rss>', channel = ''): Promise<Reading> {
  const xml = `<rss version="2.0" xmlns:excerpt="e" xmlns:content="c" xmlns:dc="d" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Ostrow &amp; Land</title><wp:author><wp:author_login>mm</wp:author_login><wp:author_display_name>Mila Moss</wp:author_display_name></wp:author>${channel}${items.join('')}${end}`
  return read({ name: 'export.xml', bytes: Buffer.from(xml), stated: {} })
}

async function readPost(post: Post, ...others: readonly string[]): Promise<Article> {
  const [article] = await readItems([item(post), ...others])
  assert.ok(article && !(article instanceof Problem))
  return article
}

const bodyOf = async (content: string, ...others: readonly string[]) =>
  writeBody((await readPost({ content }, ...others)).blocks).trim()

test('shortcodes that lay out a page leave their words, each in its paragraph', async () => {
  assert.equal(
    await bodyOf(
      '[et_pb_section admin_label="x"][et_pb_row][et_pb_column type="1_2"]One.[/et_pb_column][et_pb_column type="1_2"]Two.[/et_pb_column][/et_pb_row][/et_pb_section]',
    ),
    'One.\n\nTwo.',
  )
  assert.equal(await bodyOf('[fusion_text columns=""]<p>One.</p>\n<p>Two.</p>[/fusion_text]'), 'One.\n\nTwo.')
  assert.equal(
    await bodyOf('A [highlight color=“red”]bright[/highlight] and [dropcap]o[/dropcap]ld mill.'),
    'A bright and old mill.',
  )
  assert.equal(await bodyOf('[toggle title="How it turns"]By water.[/toggle]'), '### How it turns\n\nBy water.')
  assert.equal(await bodyOf('[vc_custom_heading text="The wheel" font_container="tag:h2"]'), '### The wheel')
})

test('brackets that an author wrote stay', async () => {
  const text = 'He wrote “weel” [sic] and left [a word] out [1] of [the mill], said [Reuters].'
  assert.equal((await readPost({ content: text })).blocks[0]?.text, text)
  assert.equal(
    (await readPost({ content: 'Write [[gallery]] for pictures.' })).blocks[0]?.text,
    'Write [gallery] for pictures.',
  )
})

test('forms, lists of contents and advertisements are gone', async () => {
  const gone =
    '[contact-form-7 id="3" title="Write"]\n\n[toc]\n\n[ad]\n\n[mc4wp_form id="9"]\n\n[vc_raw_html]JTNDcCUzRQ==[/vc_raw_html]'
  assert.equal(await bodyOf(`One.\n\n${gone}\n\nTwo.`), 'One.\n\nTwo.')
})

test('recordings and what is embedded stay as links', async () => {
  for (const written of [
    '[embed width="400"]https://video.example/v/1[/embed]',
    '[youtube https://video.example/v/1]',
    '[youtube=https://video.example/v/1]',
    '[video src="https://video.example/v/1"][/video]',
    '[video mp4="https://video.example/v/1"]',
    'https://video.example/v/1',
  ])
    assert.match(
      await bodyOf(`One.\n\n${written}\n\nTwo.`),
      /^One\.\n\n\S*https:\/\/video\.example\/v\/1\S*\n\nTwo\.$/,
      written,
    )
})

test('quotations, notes and code are what they are', async () => {
  assert.equal(await bodyOf('[quote author="The miller"]It turns.[/quote]'), '> It turns.\n>\n> — The miller')
  assert.equal(await bodyOf('It turns[efn_note]Slowly.[/efn_note] again.'), 'It turns (Slowly.) again.')
})

test('a gallery shows its pictures, or those that were uploaded for the post', async () => {
  const files = [upload(21, 'wheel.jpg'), upload(22, 'mill.png', 5), upload(23, 'sound.mp3', 9)]
  assert.equal(await bodyOf('[gallery ids="21"]', ...files), '![Alt 21](https://ostrow.example/wheel.jpg "Caption 21")')
  assert.equal(await bodyOf('[gallery]', ...files), '![Alt 22](https://ostrow.example/mill.png "Caption 22")')
  assert.match(await bodyOf('[playlist ids="23"]', ...files), /File 23.*sound\.mp3/)
  assert.match(await bodyOf('[vc_single_image image="21" img_size="full"]', ...files), /wheel\.jpg/)
})

test('the featured image is the picture of the post', async () => {
  const { head } = await readPost({ fields: meta('_thumbnail_id', '21') }, upload(21, 'wheel.jpg'))
  assert.deepEqual(head.image?.value, { url: 'https://ostrow.example/wheel.jpg', alt: 'Alt 21', caption: 'Caption 21' })
})

test('a block that several posts use is shown in each', async () => {
  const block = item({
    id: 40,
    type: 'wp_block',
    content: '<!-- wp:paragraph --><p>Open on Sundays.</p><!-- /wp:paragraph -->',
  })
  assert.equal(
    await bodyOf('<!-- wp:paragraph --><p>One.</p><!-- /wp:paragraph -->\n<!-- wp:block {"ref":40} /-->', block),
    'One.\n\nOpen on Sundays.',
  )
})

test('title, section, topics and authors are what a reader sees', async () => {
  const term = (domain: string, slug: string, name: string) =>
    `<category domain="${domain}" nicename="${slug}"><![CDATA[${name}]]></category>`
  const { head } = await readPost({
    title: 'Bread &amp; <em>water</em>&#8230;',
    fields: [
      term('category', 'sin-categoria', 'Sin categoría'),
      term('category', 'food', 'Food &amp; drink'),
      term('category', 'land', 'Land'),
      term('post_tag', 'mill', 'Mills'),
      term('author', 'cap-mm', 'mm'),
      term('author', 'cap-bo-ek', 'Bo Ek'),
    ].join(''),
  })
  assert.equal(head.title?.value, 'Bread & water…')
  assert.equal(head.section?.value, 'Food & drink')
  assert.deepEqual(head.topics?.value, ['Mills', 'Land'])
  assert.deepEqual(head.authors?.value, ['Mila Moss', 'Bo Ek'])
  assert.equal(head.source?.value, 'Ostrow & Land')
  assert.equal(head.id?.value, 'https://ostrow.example/?p=5')
})

test('what is not for everybody is left out with a word, and the others come in', async () => {
  const reading = await readItems([
    item({ title: 'Open' }),
    item({ title: 'Locked', fields: '<wp:post_password>sesame</wp:post_password>', id: 6 }),
    item({ title: 'Hidden', status: 'private', id: 7 }),
    item({ title: 'Unready', status: 'draft', id: 8 }),
  ])
  assert.deepEqual(
    reading.map((part) =>
      part instanceof Problem ? part.message.replace(/ and was left.*/, '') : part.head.title?.value,
    ),
    ['Open', '“Locked” is protected by a password', '“Hidden” is private'],
  )
})

test('an export that ends too soon gives what is whole, and tells the rest', async () => {
  const reading = await readItems(
    [item({ title: 'Whole' })],
    '<item><title>Half</title><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[It beg',
  )
  assert.equal(reading.length, 2)
  assert.match(String(reading[1]), /ends in the middle of “Half”/)
  await assert.rejects(readItems([item({ status: 'draft' })]), /without published posts \(post in it\); --drafts/)
})
