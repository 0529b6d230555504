/** Lists of words by kind, turned round: the kind of each word, by what words are compared by. Of two kinds that have a word, the later holds. */
export function kindOfEach<Kind extends string>(
  kinds: Readonly<Partial<Record<Kind, readonly string[]>>>,
  keyOf: (word: string) => string = (word) => word,
): ReadonlyMap<string, Kind> {
  return new Map(
    (Object.entries(kinds) as [Kind, readonly string[]][]).flatMap(([kind, words]) =>
      words.map((word): [string, Kind] => [keyOf(word), kind]),
    ),
  )
}
