import { tag } from '../../scripts/tag/index.ts'
import { tellCost } from './cost.ts'

// A name of each kind, so that no dictionary is left for later.
tag({
  title: 'Iran names a new foreign minister',
  date: '2019-06-14',
  dateline: 'Tehran',
  language: 'en',
  paragraphs: [
    {
      kind: 'paragraph',
      text: 'The US secretary of state, Mike Pompeo, met Maria Rook of the Harbour Workers’ Union in Bandar Abbas, a spokesman for the European Commission said on Friday.',
    },
  ],
})
tellCost()
