import type { Truth } from './truth.ts'

/** What is compared of an article. */
export type Aspect = 'title' | 'deck' | 'authors' | 'date' | 'dateline' | 'lines' | 'kinds'

/** What a carrier cannot hold, or what nobody could tell from it. */
export interface Lack {
  readonly carriers: RegExp
  readonly aspects: readonly Aspect[]
  /** Of which articles it is so; all, where it is absent. */
  readonly of?: (truth: Truth) => boolean
  readonly why: string
}

export const CANNOT: readonly Lack[] = [
  {
    carriers: /^copied\/wrapped at 45$/,
    aspects: ['title', 'deck'],
    of: ({ language }) => language === 'ar',
    why: 'headline and deck fill their lines to the last column, and Arabic has no capitals: they read as one headline on two lines',
  },
  {
    carriers: /^(copied|encoded\/text)/,
    aspects: ['kinds'],
    why: 'a copy has lines: what was a list, a table or a quotation is told by its marks, if at all',
  },
  { carriers: /^(mail|forwarded|mhtml\/mail)/, aspects: ['deck'], why: 'a letter has a subject and a text' },
  {
    carriers: /^(mail|forwarded)\/(plain(,|$)|Gmail|Apple|Thunder|as att)/,
    aspects: ['kinds'],
    why: 'plain mail has lines',
  },
  {
    carriers: /^feed\/(RSS description|.*(text|without markup)$)/,
    aspects: ['deck', 'kinds'],
    why: 'the description is the text itself; text without markup has no subheads',
  },
  { carriers: /^records\/JSON lines, text/, aspects: ['kinds'], why: 'text without markup has no subheads' },
  {
    carriers: /^page\/(old|divisions)/,
    aspects: ['kinds'],
    why: 'its subheads are bold words, its paragraphs are not marked',
  },
  {
    carriers: /./,
    aspects: ['dateline'],
    of: ({ language }) => language === 'el',
    why: 'Greek capitals have no accents: what is printed ΑΘΗΝΑ is written Αθήνα, which only a list of towns would tell',
  },
  {
    carriers: /^markdown\/Obsidian/,
    aspects: ['title'],
    of: ({ title }) => /[\\/:*?"<>|]/.test(title),
    why: 'a file’s name cannot hold every letter',
  },
]
