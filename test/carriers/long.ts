import type { Part, Truth } from './truth.ts'

/** A reportage of so many paragraphs: each says something of its own, in sentences of ordinary length. */
export function writeLong(paragraphs: number): Truth {
  const body: Part[] = [
    {
      p: 'PORT HARROW — The sea took the lower road of Port Harrow in one night, and the town has argued about it since.',
    },
  ]
  for (let number = 1; number < paragraphs; number++) body.push({ p: paragraph(number) })
  return {
    id: `long-${paragraphs}`,
    language: 'en',
    paper: 'The Harrow Packet',
    title: 'The road that went into the sea',
    deck: 'A winter in a town that has to decide what to give up',
    authors: ['Edith Marlow'],
    date: '2024-02-18',
    dateline: 'Port Harrow',
    body,
  }
}

const WHO = [
  'The baker',
  'A retired pilot',
  'The schoolmaster',
  'One of the two doctors',
  'The harbour clerk',
  'A widow from Quay Lane',
  'The youngest councillor',
] as const
const DID = [
  'kept a list of',
  'was shown',
  'had to pay for',
  'wrote a letter about',
  'dreamt of',
  'would not speak of',
  'measured',
  'photographed',
  'asked the county about',
] as const
const WHAT = [
  'the cracks in the cellar wall',
  'the missing railings',
  'a bill for sand',
  'the old tide tables',
  'the lamp that still burns under water',
  'the price of a new pump',
  'three cartloads of stone',
  'the bus that no longer comes',
  'a chart from the time of the herring',
  'the sheep that were moved uphill',
  'the boundary stones',
] as const
const WHEN = [
  'in the first week',
  'before the frost',
  'on a Sunday',
  'after the second storm',
  'while the ferry lay idle',
] as const
const AND = [
  'Nobody contradicted.',
  'It changed little, and he knew it.',
  'The answer came after a month and had one line.',
  'Her neighbour saw it otherwise, and said so at length over tea and bread in the parish room.',
  'That was the end of it for a while.',
  'There was a meeting, and then another.',
] as const

/** Different words for each number: the lists' lengths have no common divisor but for the last. */
function paragraph(number: number): string {
  const pick = <T>(list: readonly T[]) => list[number % list.length] as T
  const first = `${pick(WHO)} ${pick(DID)} ${pick(WHAT)} ${pick(WHEN)}; it was entry ${number} in the town’s own book.`
  return number % 3 === 0 ? first : `${first} ${pick(AND)}`
}
