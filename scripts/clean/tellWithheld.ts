import type { Pass } from './pass.ts'

const NOTICE = 'paywall notice'
const CODE = 'paywall:'

/** Warns when what carried the article says that the rest is for subscribers, in whatever it came. */
export const tellWithheld: Pass = (article) => {
  const { removed, warnings } = article
  if (!removed.some(({ reason }) => reason === NOTICE) || warnings.some((known) => known.startsWith(CODE)))
    return article
  const warning = `${CODE} a line says that the rest is for subscribers; what is here may be only the beginning of the article`
  return { ...article, warnings: [...warnings, warning] }
}
