import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean } from '../../scripts/clean/index.ts'
import { writeBody } from '../../scripts/markdown/body.ts'
import type { Article } from '../../scripts/model/article.ts'
import { allWell } from '../../scripts/model/problem.ts'
import { read } from '../../scripts/read/index.ts'

async function readOne(text: string): Promise<Article> {
  const [article] = allWell(await read({ name: 'a', bytes: Buffer.from(text), stated: {} }))
  assert.ok(article)
  return clean(article)
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const asPage = (title: string, paragraphs: readonly string[]) =>
  `<html><head><title>${title}</title><meta property="article:published_time" content="2024-06-04T07:00:00Z"></head><body><article><h1>${title}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`
const asCopy = (title: string, paragraphs: readonly string[]) => `${title}\n\n${paragraphs.join('\n\n')}\n`
const asFeed = (title: string, paragraphs: readonly string[]) =>
  `<rss version="2.0"><channel><title>Paper</title><item><title>${title}</title><description>${escaped(paragraphs.map((one) => `<p>${one}</p>`).join(''))}</description></item></channel></rss>`

const TEASERS = [
  {
    title: 'La passerelle de Vaux fermée',
    text: [
      'La passerelle de Vaux est fermée depuis lundi : deux câbles se sont rompus dans la nuit, a annoncé la mairie, et les piétons doivent faire un détour de trois kilomètres.',
      'Les travaux dureront jusqu’à la fin du mois de septembre, selon l’ingénieur chargé du chantier.',
    ],
    notice: 'Il vous reste 71,4 % de cet article à lire. La suite est réservée aux abonnés.',
  },
  {
    title: 'Steg in Vaux gesperrt',
    text: [
      'Der Steg in Vaux ist seit Montag gesperrt, weil in der Nacht zwei Seile gerissen sind; Fußgänger müssen einen Umweg von drei Kilometern gehen, teilte das Rathaus mit.',
      'Die Arbeiten dauern nach Angaben des Ingenieurs bis Ende September.',
    ],
    notice: 'Sie haben noch 71 % dieses Artikels vor sich.',
  },
  {
    title: 'Passerella chiusa a Valle',
    text: [
      'La passerella di Valle è chiusa da lunedì perché nella notte si sono rotti due cavi; i pedoni devono fare un giro di tre chilometri, ha comunicato il comune.',
      'I lavori dureranno fino alla fine di settembre, secondo l’ingegnere.',
    ],
    notice: 'Questo articolo è riservato agli abbonati.',
  },
]

test('a line that says that the rest is for subscribers is told, and is no part of the story, whatever carries it', async () => {
  for (const { title, text, notice } of TEASERS)
    for (const carry of [asPage, asCopy, asFeed]) {
      const { blocks, warnings, removed } = await readOne(carry(title, [...text, notice]))
      assert.equal(writeBody(blocks), text.join('\n\n'), `${carry.name}: ${title}`)
      assert.ok(
        removed.some((removal) => removal.text === notice && removal.reason === 'paywall notice'),
        `${carry.name}: ${title}`,
      )
      assert.equal(
        warnings.filter((warning) => /^(?:paywall|withheld):/.test(warning)).length,
        1,
        `${carry.name}: ${title}`,
      )
    }
})

test('an article about subscriptions keeps its sentences', async () => {
  const text = [
    'The Valley Post will drop its paywall in October, the paper said on Tuesday, eleven years after it was put up.',
    'Readers used to be told that they had reached the end of their free articles after the third of a month.',
    '“You have reached the end of your free articles” was the line that people wrote to us about most, its editor said.',
  ]
  for (const carry of [asPage, asCopy, asFeed]) {
    const { blocks, warnings } = await readOne(carry('Post drops its paywall', text))
    assert.equal(writeBody(blocks), text.join('\n\n'), carry.name)
    assert.deepEqual(warnings, [])
  }
})
