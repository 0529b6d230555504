import { escapeInline } from '../../markdown/escape.ts'
import { realAddress } from '../../read/links/index.ts'
import type { Pass } from '../pass.ts'

/** An address as it stands in Markdown, where some of its characters may be escaped. */
const ADDRESS =
  /https?:\/\/(?:\\[\\*_~&!#[\]]|[^\s()<>"\\[\]`|])[^\s()<>"\\[\]`|]*(?:\\[\\*_~&!#[\]][^\s()<>"\\[\]`|]*)*/gi
const END = /[.,;:!?'’”»]+$/

/** Takes tracking parameters and redirectors off every address: of the article, its picture, its links and pictures, and those that stand among its words. */
export const takeTrackingOff: Pass = (article) => {
  const { url, image } = article.head
  const blocks = article.blocks.map((block) => {
    if (!block.markdown.includes('://') && !block.text.includes('://')) return block
    const markdown = block.markdown.replace(ADDRESS, follow)
    const text = block.text.replace(ADDRESS, follow)
    return markdown === block.markdown && text === block.text ? block : { ...block, markdown, text }
  })
  return {
    ...article,
    head: {
      ...article.head,
      ...(url && { url: { ...url, value: realAddress(url.value) } }),
      ...(image && { image: { ...image, value: { ...image.value, url: realAddress(image.value.url) } } }),
    },
    blocks,
  }
}

function follow(written: string): string {
  const address = written.replace(END, '')
  const plain = address.replace(/\\(.)/g, '$1')
  const real = realAddress(plain)
  if (real === plain) return written
  return (address === plain ? real : escapeInline(real)) + written.slice(address.length)
}
