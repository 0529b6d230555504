import type { Key } from '../content/keys/key.ts'

/** Keys as a table of Markdown, those under others behind them. */
export function writeTable(keys: readonly Key[]): string {
  const hasOtherwise = keys.some(({ otherwise }) => otherwise !== undefined)
  const last = ({ otherwise = '' }: Key) => (hasOtherwise ? ` ${otherwise} |` : '')
  const rows = keys.flatMap((key) => [
    row(key, '') + last(key),
    ...(key.keys ?? []).map((each) => row(each, `${key.name}.`) + last(each)),
  ])
  const head = hasOtherwise
    ? ['| key | what it says | such as | left out |', '| --- | --- | --- | --- |']
    : ['| key | what it says | such as |', '| --- | --- | --- |']
  return [...head, ...rows].join('\n')
}

function row({ name, says, choices, needed, orEdits, example }: Key, above: string): string {
  const more = [
    ...(choices ? [`one of ${choices.map((choice) => `\`${choice}\``).join(', ')}`] : []),
    ...(orEdits ? ['or `{ hide: […], add: […] }`'] : []),
    ...(needed ? ['needed'] : []),
  ]
  return `| \`${above}${name}\` | ${[says, ...more].join('; ')} | \`${example}\` |`
}
