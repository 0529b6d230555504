/** What pages of one paper share, as near as it can be told without a list: `https://www.news.example.co.uk/a` gives `example.co.uk`. */
export function siteOf(url: string): string {
  const parts = (/^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? url).split('.')
  return parts.slice((parts.at(-2)?.length ?? 9) <= 3 ? -3 : -2).join('.')
}
