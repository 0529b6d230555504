import { agencyNamed } from './agency.ts'
import type { Dateline } from './dateline.ts'

/**
 * How papers of China, Japan and Korea put it: the agency, place and day run together and end in “cable” (新华社北京5月3日电),
 * a bracket with place and writer (【ワシントン=共同】, ［東京 ３日 ロイター］, (서울=연합뉴스)).
 */
const FORMS: readonly RegExp[] = [
  /^[（(【\s]*(?<agency>新华社|新華社|新华网|中新社|中新网|中通社|人民网|央视网|环球网|法新社|路透社|美联社|美聯社|中央社|本报|本報)(?<place>\p{Script=Han}[\p{Script=Han}·]{1,9}?)(?:\d{1,2}月)?(?:\d{1,2}|[０-９]{1,2})日(?:综合)?(?:电|電|讯|訊)[）)】]?(?:\s*[（(][^（）()]{1,30}[）)])?[\s，,：:]*/u,
  /^[【［[]\s*(?<place>[\p{Script=Katakana}\p{Script=Han}ー・]{2,12}?)\s*(?:[（(][^）)]{1,12}[）)])?[=＝](?<agency>[^】］\]]{1,20})[】］\]]\s*[-－―—]?\s*/u,
  /^[【［[]\s*(?<place>[\p{Script=Katakana}\p{Script=Han}ー・]{2,12}?)(?:\s+[\d０-９]{1,2}日)?\s+(?<agency>[\p{Script=Katakana}\p{Script=Han}\p{Lu}ー]{2,10})[】］\]]\s*[-－―—]?\s*/u,
  /^[([［【]\s*(?<place>\p{Script=Hangul}[\p{Script=Hangul}·,\s]{1,14}?)\s*=\s*(?<agency>[^)\]］】]{2,14})[)\]］】]\s*(?:[\p{Script=Hangul}\s·]{2,24}(?:기자|특파원)\s*=\s*)?/u,
]

/** Reads a dateline of East Asia; undefined when the paragraph opens with none. */
export function readEastAsian(opening: string): (Omit<Dateline, 'rest'> & { readonly end: number }) | undefined {
  for (const form of FORMS) {
    const match = form.exec(opening)
    if (!match) continue
    const { place = '', agency = '' } = match.groups ?? {}
    const named = agencyNamed(agency)
    return { place: place.trim(), ...(named && { agency: named }), end: match[0].length }
  }
  return undefined
}
