import type { Pass } from './pass.ts'

const NOTICE = 'paywall notice'
const CODES = ['paywall:', 'withheld:'] as const

/** Warns when what carried the article says that the rest is for subscribers, in whatever it came. */
export const tellWithheld: Pass = (article) => {
  const { removed, warnings } = article
  if (
    !removed.some(({ reason }) => reason === NOTICE) ||
    warnings.some((known) => CODES.some((code) => known.startsWith(code)))
  )
    return article
  const warning =
    'withheld: a line says that the rest is for subscribers; what is here may be only the beginning of the article'
  return { ...article, warnings: [...warnings, warning] }
}
