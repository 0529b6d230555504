import type { Prose } from '../../model/prose.ts'
import type { CountryMentions, CountryTag, Mention } from '../../model/tags.ts'
import { countryOf } from './atlas.ts'
import { writtenAs } from './beside.ts'
import { centralityOf } from './centrality.ts'
import type { Evidence } from './evidence.ts'
import type { Setting } from './features.ts'
import { DATELINE } from './passage.ts'
import { isPassing } from './passing.ts'
import { tellReasons } from './reasons.ts'
import type { Sighting } from './sighting.ts'
import { surveyStory } from './survey.ts'
import { weighCountries } from './weigh.ts'
import { startOf } from './words.ts'

/** The countries of a story: every one named, and those it is about, most central first. */
export interface CountryFindings {
  readonly about: readonly CountryTag[]
  readonly mentions: readonly CountryMentions[]
}

/** Finds the countries that a story names, and weighs which of them it is about. */
export function findCountries(prose: Prose): CountryFindings {
  const setting = surveyStory(prose)
  return {
    about: chooseAbout(setting),
    mentions: gatherMentions([...setting.evidence.values()], prose.language),
  }
}

function chooseAbout(setting: Setting): readonly CountryTag[] {
  return weighCountries(setting)
    .map(({ code }) => ({ code, evidence: setting.evidence.get(code) }))
    .sort((a, b) => centrality(b.evidence) - centrality(a.evidence))
    .map(({ code }) => ({
      code,
      name: nameOf(code),
      reasons: tellReasons(code, setting),
    }))
}

function centrality(evidence: Evidence | undefined): number {
  return evidence ? centralityOf(evidence) : 0
}

function gatherMentions(evidence: readonly Evidence[], language: string): readonly CountryMentions[] {
  return evidence
    .map(({ code, namings }) => ({ code, named: namings.filter(isInStory) }))
    .filter(({ named }) => named.length > 0 && !isPassing(named, language))
    .map(({ code, named }) => ({ code, name: nameOf(code), count: named.length, mentions: named.map(mentionOf) }))
    .sort((a, b) => b.count - a.count)
}

/** Whether it stands at a place in the story that a reader can be led to. */
function isInStory({ passage }: Sighting): boolean {
  return passage.paragraph !== DATELINE
}

function mentionOf(naming: Sighting): Mention {
  const { passage, first } = naming
  return { text: writtenAs(naming), paragraph: passage.paragraph, start: startOf(passage, first) }
}

function nameOf(code: string): string {
  return countryOf(code)?.name ?? code
}
