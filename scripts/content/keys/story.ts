import { type Key, RIGHTS_KEY } from './key.ts'

/** A picture's path in `content/static`. JSON Schema cannot say that capitals do not matter. */
export const PICTURE_PATH = String.raw`^[^:]+\.([pP][nN][gG]|[jJ][pP][eE]?[gG]|[wW][eE][bB][pP]|[aA][vV][iI][fF]|[gG][iI][fF]|[sS][vV][gG]|[hH][eE][iI][cC]|[tT][iI][fF][fF]?|[bB][mM][pP])$`
/** The same, or its address. */
const PICTURE = `^https?://|${PICTURE_PATH}`
/** A day, week, month, quarter, season or year as events state it (ISO 8601, and TIMEX3 for what it has not). */
export const TIMEX = String.raw`^\d{2,4}$|^\d{4}-(\d{2}(-\d{2})?|W\d{2}|Q[1-4]|SP|SU|FA|WI)$`

/** The keys of a story's front matter, in the order in which they are written. */
export const STORY = [
  { name: 'title', says: 'the headline', kind: 'text', needed: true, example: 'Harbour reopens after storm' },
  {
    name: 'deck',
    says: 'the line below the headline',
    kind: 'text',
    example: 'Ships enter for the first time in a week',
  },
  { name: 'date', says: 'the day of publication, or the moment with its offset', kind: 'date', example: '2019-05-15' },
  { name: 'updated', says: 'when it was last changed', kind: 'date', example: '2019-05-16T08:30:00+02:00' },
  { name: 'dateline', says: 'where it was filed', kind: 'text', example: 'Valletta' },
  {
    name: 'source',
    says: 'who published it; a text alone is the paper’s name, or its address',
    kind: 'parts',
    orText: '',
    keys: [
      { name: 'name', says: 'the paper’s name', kind: 'text', example: 'The Ledger' },
      { name: 'agency', says: 'whose wire copy it is', kind: 'text', example: 'AFP' },
      { name: 'url', says: 'where it stands', kind: 'address', example: 'https://ledger.example/harbour' },
      { name: 'retrieved', says: 'the day on which it was taken', kind: 'date', example: '2026-11-22' },
    ],
    example: '{ name: The Ledger, url: https://ledger.example/harbour }',
  },
  { name: 'authors', says: 'who wrote it', kind: 'texts', example: '[Maria Rook]' },
  { name: 'language', says: 'its language (BCP 47); otherwise the site’s', kind: 'language', example: 'en' },
  { name: 'section', says: 'the paper’s own section', kind: 'text', example: 'World' },
  { name: 'topics', says: 'topics of yours that it is filed under', kind: 'texts', example: '[ports, shipping]' },
  {
    name: 'countries',
    says: 'countries that it is about, most central first: names, other names or ISO 3166 codes; otherwise found in the text',
    kind: 'countries',
    example: '[Malta, IT]',
  },
  {
    name: 'actors',
    says: 'whom it is about, most central first; otherwise found in the text',
    kind: 'texts',
    example: '[Karm Vella]',
  },
  {
    name: 'image',
    says: 'the picture that leads it, of `content/static` or by its address; a text alone is `url`',
    kind: 'parts',
    orText: PICTURE,
    keys: [
      {
        name: 'url',
        says: 'its path in `content/static`, or its address',
        kind: 'text',
        pattern: PICTURE,
        needed: true,
        example: 'maps/wall.jpg',
      },
      { name: 'alt', says: 'what it shows, for those who do not see it', kind: 'text', example: 'The wall at dawn' },
      { name: 'caption', says: 'the words below it', kind: 'text', example: 'After the storm' },
      { name: 'credit', says: 'whose it is', kind: 'text', example: 'Ane Vik' },
    ],
    example: '{ url: maps/wall.jpg, alt: The wall at dawn, credit: Ane Vik }',
  },
  {
    name: 'corrections',
    says: 'what was put right after publication',
    kind: 'list',
    keys: [
      { name: 'date', says: 'when', kind: 'date', needed: true, example: '2019-05-17' },
      { name: 'text', says: 'what', kind: 'text', needed: true, example: 'The wall was built in 1890.' },
    ],
    example: '[{ date: 2019-05-17, text: The wall was built in 1890. }]',
  },
  {
    name: 'alsoPublished',
    says: 'other papers that printed it',
    kind: 'list',
    keys: [
      { name: 'name', says: 'the paper’s name', kind: 'text', example: 'Harbour Post' },
      { name: 'url', says: 'where it stands', kind: 'address', example: 'https://post.example/harbour' },
      { name: 'date', says: 'when', kind: 'date', example: '2019-05-16' },
      { name: 'title', says: 'its headline there', kind: 'text', example: 'Grand Harbour open again' },
    ],
    example: '[{ name: Harbour Post }]',
  },
  RIGHTS_KEY,
  { name: 'draft', says: 'whether it waits for an editor', kind: 'flag', example: 'true' },
  {
    name: 'slug',
    says: 'the last part of its address; otherwise the file’s name',
    kind: 'text',
    example: 'harbour-reopens',
  },
  { name: 'aliases', says: 'old addresses that lead to it', kind: 'texts', example: '[/old/harbour/]' },
  {
    name: 'keyPoints',
    says: 'instead of those that are found',
    kind: 'texts',
    orEdits: true,
    example: '[Ships entered on Monday.]',
  },
  {
    name: 'timeline',
    says: 'instead of the events that are found',
    kind: 'list',
    orEdits: true,
    keys: [
      {
        name: 'date',
        says: 'a day, week, month, quarter, season or year',
        kind: 'text',
        pattern: TIMEX,
        needed: true,
        example: '2019-05-13',
      },
      { name: 'text', says: 'what happened', kind: 'text', needed: true, example: 'Ships enter the harbour' },
      { name: 'said', says: 'what the text says of the day', kind: 'text', example: 'on Monday' },
    ],
    example: '[{ date: 2019-05-13, text: Ships enter the harbour }]',
  },
  {
    name: 'quotes',
    says: 'instead of the quotations that are found',
    kind: 'list',
    orEdits: true,
    keys: [
      { name: 'text', says: 'what was said', kind: 'text', needed: true, example: 'We worked through the night' },
      { name: 'speaker', says: 'by whom', kind: 'text', example: 'Karm Vella' },
      { name: 'direct', says: 'whether in these words', kind: 'flag', example: 'true' },
    ],
    example: '[{ text: We worked through the night, speaker: Karm Vella }]',
  },
] as const satisfies readonly Key[]
