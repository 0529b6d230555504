/** The languages that the site has words of its own in, BCP 47; each has a file in `layouts/words`. */
export const SITE_LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'pt', 'ru', 'zh'] as const
export type SiteLanguage = (typeof SITE_LANGUAGES)[number]
