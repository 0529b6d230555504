import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeBody } from '../../../scripts/markdown/body.ts'
import { Problem } from '../../../scripts/model/problem.ts'
import { mail, readClean, STORY } from './letter.ts'

const SWIFTS = [
  'Swifts have come back to the water tower of Lenn two years after its windows were closed with boards against pigeons.',
  'A carpenter cut forty slits into the boards in winter, each as wide as a thumb, after pupils had counted the birds in vain.',
]
const OVEN = [
  'Vier Bäcker in Ostel teilen sich einen einzigen Ofen, seit ein Brand in der Nacht zum Sonntag die drei anderen zerstört hat.',
  'Sie backen in Schichten zu drei Stunden, von zehn Uhr abends bis zehn Uhr morgens, und zeichnen ihre Brote mit dem Messer.',
]

async function tell(body: string, subject = 'Gorge Post, Friday edition'): Promise<readonly (readonly string[])[]> {
  const reading = await readClean(mail({ Subject: subject }, body))
  return reading.map((part) =>
    part instanceof Problem ? [part.code] : [part.head.title?.value ?? '', writeBody(part.blocks)],
  )
}

const letter = (parts: readonly (readonly string[])[], row: string) =>
  `${parts.map((part) => part.join('\n\n')).join(`\n\n${row}\n\n`)}\n\n${row}\nYou receive this mail because you asked for it. Unsubscribe: https://gorge.example/out\n`

test('a plain newsletter that parts its articles by rows of marks is as many stories, however their headlines are marked', async () => {
  const bodies = [
    ['Cable car stands still', STORY.join('\n\n')],
    ['Swifts return', SWIFTS.join('\n\n')],
    ['Ein Ofen für vier', OVEN.join('\n\n')],
  ]
  for (const [row, head] of [
    ['--------------------', (title: string, at: number) => [`${at + 1}. ${title}`]],
    ['* * *', (title: string, at: number) => [`[${at + 1}] ${title}`]],
    ['====================', (title: string) => [title, 'By Lena Holt']],
  ] as const) {
    const parts = [STORY, SWIFTS, OVEN].map((text, at) => [...head(bodies[at]?.[0] ?? '', at), ...text])
    assert.deepEqual(await tell(letter([['GORGE POST', 'Friday, 3 March 2023'], ...parts], row)), bodies, row)
  }
})

test('one article with rows of marks in it stays one', async () => {
  const parted = [...STORY.slice(0, 3), '* * *', ...STORY.slice(3)].join('\n\n')
  assert.deepEqual(
    (await tell(parted, 'Cable car stands still until May')).map(([title]) => title),
    ['Cable car stands still until May'],
  )
  const subheads = ['Cable car stands still until May', ...STORY, '-----', 'How it began', ...SWIFTS].join('\n\n')
  assert.equal((await tell(subheads, 'Cable car stands still until May')).length, 1)
})
