import { trimDateline } from '../../digest/sentences/dateline.ts'
import type { Account, Difference } from '../../weave/differences/difference.ts'
import { readPlace, type Sentence, type Shown } from './place.ts'

/** One thing of which stories say different things. */
export interface DifferenceOfMany extends Pick<Difference, 'kind' | 'what' | 'measure' | 'date' | 'grew'> {
  readonly accounts: readonly AccountOfMany[]
}

/** What one story says of it. */
export interface AccountOfMany extends Sentence, Pick<Account, 'value' | 'number' | 'date' | 'by'> {}

/** Where accounts differ, with the entries; of two stories at least. */
export function readDifferences(differences: readonly Difference[], shown: Shown): readonly DifferenceOfMany[] {
  return differences
    .map(({ accounts, ...difference }) => ({
      ...difference,
      accounts: accounts.flatMap(({ story, paragraph, text, ...account }) =>
        readPlace({ story, paragraph }, shown).map((place) => ({ ...account, text: trimDateline(text), ...place })),
      ),
    }))
    .filter(({ accounts }) => accounts.length > 1)
}
