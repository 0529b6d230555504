import { createHash } from 'node:crypto'
import { decodeHTML } from 'entities'
import { carriedAddress } from '../../model/carried.ts'
import { decodePercent } from '../../model/percent.ts'

const IMG = /<(?:amp-)?img\b[^>]{1,500000}>/gi
const ATTRIBUTE = /\s([a-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi
/** `data:image/jpeg;base64,…` of some size: a smaller one is a stand-in. */
export const DATA = /data:image\/[\w.+-]+;base64,([A-Za-z0-9+/=\s]{2000,})/g
const DATA_ALONE = new RegExp(`^${DATA.source}$`)
/** `./The page_files/wall.jpg`: what a browser saves beside a page, in a folder of its own. */
const BESIDE = /^(?:\.\/)?[^:/?#\\]+\/[^:?#\\]+$/

/** A saved page whose pictures that came with it have addresses: those that browsers save in a folder beside it, and those that stand in it as `data:`. */
export function addressPictures(html: string): string {
  return html.replace(IMG, (image) => {
    const values = [...image.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => ({
      name: name.toLowerCase(),
      value: decodeHTML(double ?? single ?? '').trim(),
    }))
    const carried = values.map(({ value }) => addressOf(value)).find((address) => address !== undefined)
    if (!carried) return image
    const kept = values.filter(({ name }) => /^(?:alt|title|width|height|class|id|role|style|hidden)$/.test(name))
    const words = kept.map(({ name, value }) => ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`)
    return `<img src="${carried}"${words.join('')}>`
  })
}

function addressOf(value: string): string | undefined {
  const [, data] = DATA_ALONE.exec(value) ?? []
  if (data) return carriedAddress('data', markOf(data))
  if (!BESIDE.test(value)) return undefined
  const path = decodePercent(value).replace(/^\.\//, '')
  return path.split('/').includes('..') ? undefined : carriedAddress('file', path)
}

/** What tells one `data:` address from another, by its base64. */
export function markOf(base64: string): string {
  return createHash('sha256').update(base64.replace(/\s+/g, '')).digest('hex').slice(0, 32)
}
