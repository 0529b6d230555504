import { type Key, RIGHTS_KEY } from './key.ts'

/** Where new articles come from: a feed, a site that names its feed or sitemap, a sitemap, or a folder of mail. */
export const CARRIERS = ['feed', 'site', 'sitemap', 'mailbox'] as const

/** Of each publisher of `sources.yaml`, by its name. */
export const SOURCE = [
  {
    name: 'home',
    says: 'the country that it is at home in: what its stories are about when they name none',
    kind: 'country',
    example: 'MT',
  },
  { name: 'host', says: 'by which its pages are known', kind: 'text', example: 'ledger.example' },
  RIGHTS_KEY,
] as const satisfies readonly Key[]

/** Of each entry of `feeds.yaml`, by its name; of the first four there is one. */
export const FEED = [
  { name: 'feed', says: 'the address of a feed', kind: 'address', example: 'https://ledger.example/feed.xml' },
  {
    name: 'site',
    says: 'the address of a site that names its feed or sitemap',
    kind: 'address',
    example: 'https://ledger.example/',
  },
  { name: 'sitemap', says: 'the address of a sitemap', kind: 'address', example: 'https://ledger.example/sitemap.xml' },
  { name: 'mailbox', says: 'a folder of `.eml` and `.mbox`, from the file', kind: 'text', example: '../mail' },
  {
    name: 'publisher',
    says: 'if it is not the name above; `""` where each article says so itself',
    kind: 'text',
    example: 'The Ledger',
  },
  { name: 'language', says: 'if its articles do not say (BCP 47)', kind: 'language', example: 'en' },
  { name: 'topics', says: 'what its stories are filed under', kind: 'texts', example: '[ports]' },
  RIGHTS_KEY,
  {
    name: 'keep',
    says: 'what is wanted of it: an article is in one of the languages, and has one of the rest',
    kind: 'parts',
    keys: [
      { name: 'countries', says: 'it is about', kind: 'countries', example: '[Malta]' },
      { name: 'actors', says: 'it names', kind: 'texts', example: '[Malta Freeport]' },
      { name: 'topics', says: 'it is filed under there', kind: 'texts', example: '[shipping]' },
      { name: 'words', says: 'or phrases of its headline or text', kind: 'texts', example: '[port authority]' },
      { name: 'languages', says: 'it is in', kind: 'texts', example: '[en, mt]' },
    ],
    example: '{ countries: [Malta] }',
  },
  { name: 'perDay', says: 'most stories of a day', kind: 'text', pattern: '^[1-9][0-9]{0,5}$', example: '10' },
] as const satisfies readonly Key[]

/** Of each name of `places.yaml`. */
export const PLACE = [
  { name: 'country', says: 'whose place it is; `none` of no place', kind: 'country', needed: true, example: 'Oman' },
  { name: 'aliases', says: 'its other names', kind: 'texts', example: '[the Hall of Hormuz]' },
] as const satisfies readonly Key[]

/** Where the web editor keeps the site. */
export const BACKENDS = ['github', 'gitlab', 'gitea'] as const

/** What a new site has for a repository that is not known yet. */
export const UNNAMED = 'OWNER/REPOSITORY'

/** A repository, by its owner and name. */
export const REPOSITORY = String.raw`^[\w.-]+(/[\w.-]+)+$`

/** Of `cms.yaml`: with the file, the site has a web editor at `admin/`. */
export const CMS = [
  {
    name: 'backend',
    says: 'where the repository is',
    kind: 'text',
    choices: BACKENDS,
    example: 'gitlab',
    otherwise: '`github`',
  },
  {
    name: 'repository',
    says: 'the repository, by its owner and name',
    kind: 'text',
    pattern: REPOSITORY,
    needed: true,
    example: 'zammit/harbour-news',
  },
  { name: 'branch', says: 'the branch that is published', kind: 'text', example: 'master', otherwise: '`main`' },
  {
    name: 'folder',
    says: 'the folder of the site within the repository',
    kind: 'text',
    example: 'sites/harbour',
    otherwise: 'the repository’s own',
  },
  {
    name: 'signIn',
    says: 'the address of a service by which people sign in (OAuth), of your own or your host’s; without one they sign in by a token',
    kind: 'address',
    example: 'https://sign-in.example/',
  },
  {
    name: 'appId',
    says: 'the id of the application that GitLab or Gitea knows the editor by (OAuth with PKCE)',
    kind: 'text',
    example: 'f4a1b2',
  },
  {
    name: 'server',
    says: 'the address of your own GitLab, Gitea or GitHub',
    kind: 'address',
    example: 'https://git.example/',
  },
  {
    name: 'review',
    says: 'whether what is saved waits as a pull request until somebody publishes it',
    kind: 'flag',
    example: 'true',
    otherwise: '`false`',
  },
] as const satisfies readonly Key[]

/** What becomes of words of sources that mean no topic. */
export const OTHERS = ['keep', 'drop'] as const

/** Of `topics.yaml`. */
export const TOPIC_WORDS = [
  {
    name: 'topics',
    says: 'each topic of yours, with the words of sources that mean it',
    kind: 'named',
    of: 'texts',
    example: '{ Oil: [crude, petroleum] }',
  },
  {
    name: 'others',
    says: 'what becomes of other words',
    kind: 'text',
    choices: OTHERS,
    example: 'drop',
    otherwise: '`keep`',
  },
] as const satisfies readonly Key[]
