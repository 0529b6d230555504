import { TYPEFACES } from '../../model/look.ts'
import { SITE_LANGUAGES } from '../../model/siteLanguages.ts'
import type { Key } from './key.ts'

/** A picture of `content/static` that browsers show. JSON Schema cannot say that capitals do not matter. */
export const SHOWN_PICTURE = String.raw`^[^:]+\.([sS][vV][gG]|[pP][nN][gG]|[jJ][pP][eE]?[gG]|[wW][eE][bB][pP]|[aA][vV][iI][fF]|[gG][iI][fF]|[iI][cC][oO])$`
/** A color as CSS has it in hexadecimal digits. */
export const COLOR = '^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$'
/** A number from 1 to 999. */
export const COUNT = '^[1-9][0-9]{0,2}$'
/** An address that a policy can name. */
export const SCRIPT = String.raw`^https://[^;,'\s]+$`

const MODES = [
  { name: 'light', says: 'on light ground', kind: 'text', pattern: COLOR, example: '"#1b4b72"' },
  { name: 'dark', says: 'on dark ground', kind: 'text', pattern: COLOR, example: '"#9cc6ea"' },
] as const satisfies readonly Key[]

/** The keys of `site.yaml`, in the order in which a new site has them. */
export const SITE = [
  { name: 'title', says: 'the name of the site', kind: 'text', needed: true, example: 'Harbour News' },
  {
    name: 'description',
    says: 'what it is about, in a sentence: at the foot of the pages, and where a link is shared',
    kind: 'text',
    example: 'What papers say of the harbour',
  },
  {
    name: 'url',
    says: 'where the site stands, with the path below the host if there is one',
    kind: 'address',
    example: 'https://example.org/news/',
    otherwise: '`http://localhost:8080/`',
  },
  {
    name: 'language',
    says: `of the site’s own words, and of stories that state none: ${SITE_LANGUAGES.map((tag) => `\`${tag}\``).join(', ')}`,
    kind: 'language',
    example: 'fr',
    otherwise: '`en`',
  },
  { name: 'timeZone', says: 'in which days begin', kind: 'zone', example: 'Europe/Paris', otherwise: '`UTC`' },
  {
    name: 'rights',
    says: 'a line at the foot of the pages; or `excerpt`: of every story only the digest and a link are shown',
    kind: 'text',
    example: 'The articles belong to their publishers.',
  },
  {
    name: 'cards',
    says: 'whether a picture is drawn for each page, for where its link is shared',
    kind: 'flag',
    example: 'false',
    otherwise: '`true`',
  },
  {
    name: 'inbox',
    says: 'whether new stories are drafts, which wait for you',
    kind: 'flag',
    example: 'true',
    otherwise: '`false`',
  },
  {
    name: 'hsts',
    says: 'whether browsers ask for the host by https alone from now on; it binds every site of the host for a year',
    kind: 'flag',
    example: 'true',
    otherwise: '`false`',
  },
  {
    name: 'compress',
    says: 'whether each text of the site stands there as `.gz` and `.br` too, for hosts that send these as they are',
    kind: 'flag',
    example: 'true',
    otherwise: '`false`',
  },
  {
    name: 'hub',
    says: 'a WebSub hub that the feeds name, so that subscribers hear of what is new at once; whoever publishes tells it',
    kind: 'address',
    example: 'https://hub.example/',
  },
  {
    name: 'newsSitemap',
    says: 'whether there is a sitemap for Google News, of the two days up to the newest story',
    kind: 'flag',
    example: 'true',
    otherwise: '`false`',
  },
  {
    name: 'colors',
    says: 'the two accents; each must have a contrast of 4.5 on the pages’ ground',
    kind: 'parts',
    keys: [
      {
        name: 'link',
        says: 'of links',
        kind: 'parts',
        keys: MODES,
        example: '{ light: "#1b4b72", dark: "#9cc6ea" }',
      },
      {
        name: 'mark',
        says: 'of what stands on the date line',
        kind: 'parts',
        keys: MODES,
        example: '{ light: "#b03a1e", dark: "#f0896a" }',
      },
    ],
    example: '{ link: { light: "#1b4b72" } }',
    otherwise: 'the site’s own',
  },
  {
    name: 'logo',
    says: 'a picture of `content/static` in place of the title',
    kind: 'text',
    pattern: SHOWN_PICTURE,
    example: 'logo.svg',
    otherwise: 'the title',
  },
  {
    name: 'icon',
    says: 'a picture of `content/static` for tabs and home screens',
    kind: 'text',
    pattern: SHOWN_PICTURE,
    example: 'icon.svg',
    otherwise: 'a date line',
  },
  {
    name: 'typeface',
    says: 'of headlines and of what is read at length; each but `system` is served by the site itself. `source-serif`, `lora` and `inter` have Cyrillic too, `source-serif` and `inter` Greek; cards for shared links keep Newsreader',
    kind: 'text',
    choices: TYPEFACES,
    example: 'lora',
    otherwise: '`newsreader`',
  },
  {
    name: 'menu',
    says: 'what the menu has, in order: your pages by the names of their files, topics, countries (`countries/mt`), and `storylines`, `countries`, `actors`, `topics`, `timeline`, `archive`, `sources`, `search`, `corrections`, `data`',
    kind: 'texts',
    example: '[about, topics/oil, countries, search]',
    otherwise: 'all sections',
  },
  {
    name: 'footer',
    says: 'Markdown at the foot of the pages',
    kind: 'text',
    example: 'Made in Valletta.',
  },
  { name: 'author', says: '`<meta name="author">`', kind: 'text', example: 'Pia Zammit' },
  {
    name: 'head',
    says: 'other `<meta>` by name, as search engines ask for to verify an owner',
    kind: 'named',
    example: '{ google-site-verification: abc }',
  },
  {
    name: 'scripts',
    says: 'addresses of scripts, such as a counter’s; their hosts alone enter the pages’ Content-Security-Policy',
    kind: 'texts',
    pattern: SCRIPT,
    example: '[https://counter.example/script.js]',
  },
  {
    name: 'homeStories',
    says: 'after so many stories the front page ends with the day',
    kind: 'text',
    pattern: COUNT,
    example: '20',
    otherwise: '20; 12 beside storylines',
  },
] as const satisfies readonly Key[]
