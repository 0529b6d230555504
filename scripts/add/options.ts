import type { TopicWords } from '../content/topicWords.ts'
import { readCommandLine, wrongUsage } from '../model/commandLine.ts'
import { parseMoment } from '../model/moment.ts'
import type { Remedies, Stated } from '../model/source.ts'

/** What the user asked of `add`. */
export interface AddOptions {
  /** Files, folders, URLs, or `-` for standard input; none means the content folder's own sources. */
  readonly inputs: readonly string[]
  readonly stated: Stated
  readonly content: string
  /** The day that counts as today, `2026-11-22`. */
  readonly today: string
  readonly dryRun: boolean
  readonly explain: boolean
  /** Says nothing of sources that are as they were. */
  readonly quiet: boolean
  readonly update: boolean
  /** Makes a story of a near copy too. */
  readonly keepBoth: boolean
  /** Takes the pictures of new articles along. */
  readonly pictures: boolean
  /** Fetches from private addresses too. */
  readonly allowPrivate: boolean
  /** New stories wait for an editor; by default as `inbox` in site.yaml says. */
  readonly inbox?: boolean
  /** What the words mean that sources file articles under; by default as topics.yaml says. */
  readonly topicWords?: TopicWords
  /** What is read of an export beside its published posts. */
  readonly wants: { readonly drafts: boolean; readonly pages: boolean }
}

export const ADD_HELP = `Reads sources and writes one story file for each article in them.

  npm run add -- [FILE, FOLDER, URL or -]…     with none: what in content/sources has no story yet
  npm run add -- split STORY…                  makes stories of the near copies that a story is shown with

  --date 2019-05-15     the day of publication, when the source lacks it
  --title TEXT          the headline
  --source NAME         the publisher
  --url URL             where it was published
  --language TAG        its language, such as en or pt-BR
  --from TEXT           where cleaning got it wrong: the article begins with the paragraph that has these words …
  --to TEXT             … and ends with the one that has these
  --keep TEXT           the paragraph with these words is the article's; can be given several times
  --drop TEXT           the paragraph with these words is not; can be given several times
  --keep-all            nothing is left out but what stands in the story's head
  --as-cleaned          cleaning was right, and what was said before by these is taken back
  --dry-run             writes nothing and shows the story
  --explain             shows what was removed and why, and how title, date, countries and actors were found
  --update              reads again what changed; shows the change and keeps the editor's own edits
  --keep-both           makes a story of another paper's near copy too, instead of naming the paper on the first
  --pictures            takes the article's pictures along, into content/static/pictures, with whom they are from: see that
                        you may show them
  --drafts, --pages     of a blog's export, these too
  --allow-private       fetches from private addresses too
  --quiet               no line for a source that is as it was
  --content FOLDER      the content folder (content)

What the file lacks, and the remedies, can stand in a stated.yaml beside it: date, title, source, url, language, from, to,
keep, drop, keepAll, asCleaned. A remedy for a source that has its story already brings that story up to date, as --update does.

Ends with 0 when every source is a story, 1 when one was refused (of content/sources, one that is new or has changed), 2 when the command line is wrong.`

/** The options of a command line. Throws a Problem with the code `usage` when they make no sense. */
export function parseAddOptions(args: readonly string[], today: string): AddOptions | 'help' {
  const { values, positionals } = parse(args)
  if (values.help) return 'help'
  const date = values.date === undefined ? undefined : parseMoment(values.date)
  if (values.date !== undefined && date === undefined)
    throw wrongUsage('add', `--date: expected a day such as 2019-05-15, found “${values.date}”`)
  if (date && date.slice(0, 10) > today) throw wrongUsage('add', `--date: ${date} is in the future`)
  if (values.url !== undefined && !/^https?:\/\//.test(values.url))
    throw wrongUsage('add', `--url: expected an address that starts with https:// or http://, found “${values.url}”`)
  const stated: Stated = {
    ...(values.title && { title: values.title }),
    ...(date && { date }),
    ...(values.source && { source: values.source }),
    ...(values.url && { url: values.url }),
    ...(values.language && { language: values.language }),
    ...readRemedies({ ...values, keepAll: values['keep-all'], asCleaned: values['as-cleaned'] }),
  }
  if (positionals.length === 0 && Object.keys(stated).length > 0)
    throw wrongUsage(
      'add',
      'what is stated of a source (--date, --title, --from and the like) is about one source: name it',
    )
  return {
    inputs: positionals,
    stated,
    content: values.content ?? 'content',
    today,
    dryRun: values['dry-run'] ?? false,
    explain: values.explain ?? false,
    quiet: values.quiet ?? false,
    update: values.update ?? false,
    keepBoth: values['keep-both'] ?? false,
    pictures: values.pictures ?? false,
    allowPrivate: values['allow-private'] ?? false,
    wants: { drafts: values.drafts ?? false, pages: values.pages ?? false },
  }
}

/** The remedies among values that were given for them; none when there is none. */
export function readRemedies(given: {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly keep?: readonly string[] | undefined
  readonly drop?: readonly string[] | undefined
  readonly keepAll?: boolean | undefined
  readonly asCleaned?: boolean | undefined
}): { readonly remedies?: Remedies } {
  const remedies: Remedies = {
    ...(given.from && { from: given.from }),
    ...(given.to && { to: given.to }),
    ...(given.keep?.length && { keep: given.keep }),
    ...(given.drop?.length && { drop: given.drop }),
    ...(given.keepAll && { keepAll: true }),
    ...(given.asCleaned && { asCleaned: true }),
  }
  return Object.keys(remedies).length > 0 ? { remedies } : {}
}

function parse(args: readonly string[]) {
  return readCommandLine('add', {
    args: [...args],
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      title: { type: 'string' },
      source: { type: 'string' },
      url: { type: 'string' },
      language: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      keep: { type: 'string', multiple: true },
      drop: { type: 'string', multiple: true },
      'keep-all': { type: 'boolean' },
      'as-cleaned': { type: 'boolean' },
      content: { type: 'string' },
      'dry-run': { type: 'boolean' },
      explain: { type: 'boolean' },
      quiet: { type: 'boolean' },
      update: { type: 'boolean' },
      'keep-both': { type: 'boolean' },
      pictures: { type: 'boolean' },
      'allow-private': { type: 'boolean' },
      drafts: { type: 'boolean' },
      pages: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  })
}
