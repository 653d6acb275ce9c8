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
import frCues from '../../data/lexicons/fr/cues.json' with { type: 'json' };
import frSpeech from '../../data/lexicons/fr/speech.json' with { type: 'json' };
import frTitles from '../../data/lexicons/fr/titles.json' with { type: 'json' };
import frWording from '../../data/lexicons/fr/wording.json' with { type: 'json' };
import itCues from '../../data/lexicons/it/cues.json' with { type: 'json' };
import itSpeech from '../../data/lexicons/it/speech.json' with { type: 'json' };
import itTitles from '../../data/lexicons/it/titles.json' with { type: 'json' };
import itWording from '../../data/lexicons/it/wording.json' with { type: 'json' };
import jaCues from '../../data/lexicons/ja/cues.json' with { type: 'json' };
import jaSpeech from '../../data/lexicons/ja/speech.json' with { type: 'json' };
import jaTitles from '../../data/lexicons/ja/titles.json' with { type: 'json' };
import jaWording from '../../data/lexicons/ja/wording.json' with { type: 'json' };
import koCues from '../../data/lexicons/ko/cues.json' with { type: 'json' };
import koSpeech from '../../data/lexicons/ko/speech.json' with { type: 'json' };
import koTitles from '../../data/lexicons/ko/titles.json' with { type: 'json' };
import koWording from '../../data/lexicons/ko/wording.json' with { type: 'json' };
import ptCues from '../../data/lexicons/pt/cues.json' with { type: 'json' };
import ptSpeech from '../../data/lexicons/pt/speech.json' with { type: 'json' };
import ptTitles from '../../data/lexicons/pt/titles.json' with { type: 'json' };
import ptWording from '../../data/lexicons/pt/wording.json' with { type: 'json' };
import zhCues from '../../data/lexicons/zh/cues.json' with { type: 'json' };
import zhSpeech from '../../data/lexicons/zh/speech.json' with { type: 'json' };
import zhTitles from '../../data/lexicons/zh/titles.json' with { type: 'json' };
import zhWording from '../../data/lexicons/zh/wording.json' with { type: 'json' };
import deWords from '../../data/stories/sega-microsoft-2021/de.json' with { type: 'json' };
import enWords from '../../data/stories/sega-microsoft-2021/en.json' with { type: 'json' };
import esWords from '../../data/stories/sega-microsoft-2021/es.json' with { type: 'json' };
import frWords from '../../data/stories/sega-microsoft-2021/fr.json' with { type: 'json' };
import itWords from '../../data/stories/sega-microsoft-2021/it.json' with { type: 'json' };
import jaWords from '../../data/stories/sega-microsoft-2021/ja.json' with { type: 'json' };
import koWords from '../../data/stories/sega-microsoft-2021/ko.json' with { type: 'json' };
import deNames from '../../data/stories/sega-microsoft-2021/people.de.json' with { type: 'json' };
import enNames from '../../data/stories/sega-microsoft-2021/people.en.json' with { type: 'json' };
import esNames from '../../data/stories/sega-microsoft-2021/people.es.json' with { type: 'json' };
import frNames from '../../data/stories/sega-microsoft-2021/people.fr.json' with { type: 'json' };
import itNames from '../../data/stories/sega-microsoft-2021/people.it.json' with { type: 'json' };
import jaNames from '../../data/stories/sega-microsoft-2021/people.ja.json' with { type: 'json' };
import koNames from '../../data/stories/sega-microsoft-2021/people.ko.json' with { type: 'json' };
import ptNames from '../../data/stories/sega-microsoft-2021/people.pt.json' with { type: 'json' };
import zhNames from '../../data/stories/sega-microsoft-2021/people.zh.json' with { type: 'json' };
import ptWords from '../../data/stories/sega-microsoft-2021/pt.json' with { type: 'json' };
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
  ja: languageData(jaCues, jaWords, {
    names: jaNames,
    titles: jaTitles,
    speech: jaSpeech,
    wording: jaWording,
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
  fr: languageData(frCues, frWords, {
    names: frNames,
    titles: frTitles,
    speech: frSpeech,
    wording: frWording,
  }),
  pt: languageData(ptCues, ptWords, {
    names: ptNames,
    titles: ptTitles,
    speech: ptSpeech,
    wording: ptWording,
  }),
  it: languageData(itCues, itWords, {
    names: itNames,
    titles: itTitles,
    speech: itSpeech,
    wording: itWording,
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
