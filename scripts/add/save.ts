import { join } from 'node:path'
import { nameFile } from '../content/index.ts'
import { topicsOfWords } from '../content/topicWords.ts'
import type { Source } from '../model/source.ts'
import { headFromStated } from '../read/stated.ts'
import { checksum, pickStated, type Receipt } from '../write/receipt.ts'
import { storyFields, storyText } from '../write/storyText.ts'
import { knownArticle } from './identity/known.ts'
import type { AddOptions } from './options.ts'
import type { Outcome } from './outcome.ts'
import { takePictures } from './pictures/index.ts'
import type { Prepared } from './prepare.ts'
import { rehome } from './rehome.ts'
import { renewReceipt } from './renewReceipt.ts'
import { REJECTED, reread } from './reread.ts'
import { saveCopy } from './saveCopy.ts'
import { saveNew } from './saveNew.ts'
import type { Destination, Saving } from './saving.ts'
import { findStub } from './stub.ts'

/** Makes a story of one article, unless the shelf has it: by `receipt`, which is the article's own, or otherwise. Nothing is written on a dry run. */
export async function saveArticle(
  read: Prepared,
  receipt: Receipt | undefined,
  { source, shelf, options, taking }: Destination,
): Promise<Outcome> {
  const waits = !receipt && options.inbox
  const stated = { ...receipt?.stated, ...pickStated({ ...source.stated }), ...(waits && { draft: true as const }) }
  // What the user said of the article once holds until something else is said, whatever file it comes in.
  const said: Prepared['head'] = { ...withMeanings(read.head, options), ...headFromStated(stated) }
  const title = said.title?.value
  const stub = findStub(read)
  if (stub) return { kind: 'refused', source: source.name, why: stub }
  if (!title) return { kind: 'refused', source: source.name, why: 'found no headline in it; state one with --title' }
  if (!read.body.trim()) return { kind: 'refused', source: source.name, why: 'found no article text in it' }

  const isPictured = options.pictures || receipt?.pictures === true
  const { article, taken } = isPictured
    ? await takePictures({ ...read, head: said }, taking)
    : { article: { ...read, head: said }, taken: [] }
  const { head, body, tags } = article
  const text = storyText(storyFields(head, tags, options.today, stated), body)
  const known = knownArticle({ ...read, head }, source)
  const draft = {
    ...draftReceipt(read, source, text),
    ...(isPictured && { pictures: true as const }),
    ...(Object.keys(stated).length > 0 && { stated }),
  }
  const saving: Saving = { title, date: head.date?.value, article, known, text, draft, pictures: taken, shelf, options }
  return receipt ? saveKnown(saving, receipt) : saveUnknown(saving)
}

/** The words that its carrier files it under, as the topics that they mean on this site. */
function withMeanings({ topics, ...head }: Prepared['head'], { topicWords }: AddOptions): Prepared['head'] {
  if (!topics) return head
  return { ...head, topics: topicWords ? { ...topics, value: topicsOfWords(topics.value, topicWords) } : topics }
}

async function saveKnown(saving: Saving, receipt: Receipt): Promise<Outcome> {
  const { shelf, options } = saving
  const standing = await shelf.locate(receipt)
  if (!standing && receipt.rejected && !options.keepBoth)
    return {
      kind: 'skipped',
      source: saving.draft.source,
      story: receipt.story,
      why: REJECTED,
      article: saving.article,
    }
  // Deleted, or asked for as a story of its own: it is written, and what its receipt said is over.
  if (!standing || (receipt.copy && options.keepBoth)) return saveNew(saving, receipt)
  return reread(saving, await rehome(receipt, standing, shelf, options), standing)
}

async function saveUnknown(saving: Saving): Promise<Outcome> {
  const { date, known, draft, article, shelf, options } = saving
  const twin = shelf.register.findTwin(known)
  if (twin) {
    const story = nameFile(join(options.content, twin.story))
    return { kind: 'skipped', source: draft.source, story, why: 'it stands in the source twice' }
  }
  const untold = shelf.findUntold(known)
  if (untold) return renewReceipt(saving, untold)
  const near = options.keepBoth ? undefined : shelf.findCopy({ date, body: article.body })
  return near ? saveCopy(saving, near) : saveNew(saving)
}

function draftReceipt({ head, removed, loss, excerpt }: Prepared, source: Source, written: string): Saving['draft'] {
  const [id, url] = [head.id?.value, head.url?.value]
  return {
    source: source.name,
    checksum: checksum(source.bytes),
    ...(id && { id }),
    ...(url && { url }),
    ...(excerpt && { excerpt }),
    removed,
    ...(loss && { loss }),
    ...rememberedBy(source),
    written,
  }
}

/** The editor's remedies, for the receipt. */
function rememberedBy({ stated: { remedies } }: Source): Pick<Receipt, 'remedies'> {
  if (!remedies) return {}
  const { remembered: _, ...given } = remedies
  return { remedies: given }
}
