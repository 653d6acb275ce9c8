import deCues from '../../data/lexicons/de/cues.json' with { type: 'json' };
import deSpeech from '../../data/lexicons/de/speech.json' with { type: 'json' };
import deTitles from '../../data/lexicons/de/titles.json' with { type: 'json' };
import deWording from '../../data/lexicons/de/wording.json' with { type: 'json' };
import enCues from '../../data/lexicons/en/cues.json' with { type: 'json' };
import enSpeech from '../../data/lexicons/en/speech.json' with { type: 'json' };
import enTitles from '../../data/lexicons/en/titles.json' with { type: 'json' };
import enWording from '../../data/lexicons/en/wording.json' with { type: 'json' };
import esCues from '../../data/lexicons/es/cues.json' with { type: 'json' };
import esSpeech from '../../data/lexicons/es/speech.json' with { type: 'json' };
import esTitles from '../../data/lexicons/es/titles.json' with { type: 'json' };
import esWording from '../../data/lexicons/es/wording.json' with { type: 'json' };
import koCues from '../../data/lexicons/ko/cues.json' with { type: 'json' };
import koSpeech from '../../data/lexicons/ko/speech.json' with { type: 'json' };
import koTitles from '../../data/lexicons/ko/titles.json' with { type: 'json' };
import koWording from '../../data/lexicons/ko/wording.json' with { type: 'json' };
import zhCues from '../../data/lexicons/zh/cues.json' with { type: 'json' };
import zhSpeech from '../../data/lexicons/zh/speech.json' with { type: 'json' };
import zhTitles from '../../data/lexicons/zh/titles.json' with { type: 'json' };
import zhWording from '../../data/lexicons/zh/wording.json' with { type: 'json' };
import deWords from '../../data/stories/sega-microsoft-2021/de.json' with { type: 'json' };
import enWords from '../../data/stories/sega-microsoft-2021/en.json' with { type: 'json' };
import esWords from '../../data/stories/sega-microsoft-2021/es.json' with { type: 'json' };
import koWords from '../../data/stories/sega-microsoft-2021/ko.json' with { type: 'json' };
import deNames from '../../data/stories/sega-microsoft-2021/people.de.json' with { type: 'json' };
import enNames from '../../data/stories/sega-microsoft-2021/people.en.json' with { type: 'json' };
import esNames from '../../data/stories/sega-microsoft-2021/people.es.json' with { type: 'json' };
import koNames from '../../data/stories/sega-microsoft-2021/people.ko.json' with { type: 'json' };
import zhNames from '../../data/stories/sega-microsoft-2021/people.zh.json' with { type: 'json' };
import pack from '../../data/stories/sega-microsoft-2021/story.json' with { type: 'json' };
import zhWords from '../../data/stories/sega-microsoft-2021/zh.json' with { type: 'json' };
import type { StoryInLanguages } from '../check-in-language.ts';
import type { CueLexicon, StoryLanguage } from './language-schema.ts';
import type { PeopleData } from './people-index.ts';
import { indexStory, type StoryIndex } from './story-index.ts';
import type { StoryPack } from './story-pack.ts';

type LanguageData = { readonly cues: CueLexicon; readonly words: StoryLanguage; readonly people: PeopleData };

/** A language's files. The build and the tests check them against their schemas; JSON imports widen literals and tuples. */
function languageData(
  cues: unknown,
  words: unknown,
  people: Record<keyof PeopleData, unknown>,
): LanguageData {
  return { cues: cues as CueLexicon, words: words as StoryLanguage, people: people as PeopleData };
}

const languages: Readonly<Record<string, LanguageData>> = {
  en: languageData(enCues, enWords, {
    names: enNames,
    titles: enTitles,
    speech: enSpeech,
    wording: enWording,
  }),
  zh: languageData(zhCues, zhWords, {
    names: zhNames,
    titles: zhTitles,
    speech: zhSpeech,
    wording: zhWording,
  }),
  es: languageData(esCues, esWords, {
    names: esNames,
    titles: esTitles,
    speech: esSpeech,
    wording: esWording,
  }),
  de: languageData(deCues, deWords, {
    names: deNames,
    titles: deTitles,
    speech: deSpeech,
    wording: deWording,
  }),
  ko: languageData(koCues, koWords, {
    names: koNames,
    titles: koTitles,
    speech: koSpeech,
    wording: koWording,
  }),
};

const prepared = new Map<string, StoryIndex>();

/** The story that ships with the extension, in one of its languages; prepared on first use. */
export function bundledStory(language = 'en'): StoryIndex {
  const known = prepared.get(language);
  if (known) return known;
  const data = languages[language];
  if (!data)
    throw new Error(`The story has no words in "${language}": it has ${Object.keys(languages).join(', ')}`);
  const story = indexStory(pack as StoryPack, data.cues, data.words, data.people);
  prepared.set(language, story);
  return story;
}

/** The story in all its languages. */
export const bundledStories: StoryInLanguages = {
  known: Object.values(languages).map(({ cues }) => ({ language: cues.language, ...cues.signs })),
  inLanguage: bundledStory,
};
