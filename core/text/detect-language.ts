/** How a language shows in running text: the scripts it is written in, or its commonest words. */
export type LanguageSigns = {
  readonly language: string;
  /** ISO 15924 code of a script that shows it by itself, as `Hira`. */
  readonly scripts?: readonly string[] | undefined;
  /** Common words of no meaning, in lower case. */
  readonly stopWords?: readonly string[] | undefined;
};

const sample = 4_000; // characters: more tells no more
const enough = 0.04; // share of a text's words or characters from which its language is believed
const preference = 1.5; // how much likelier another language must be than the one the page states

/** Letters of the Latin script alone, with all that may stand between them: what most texts are written in. */
const latin = /^[\0-\u024f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20cf]*$/;
/** The words of such a text in lower case: what `word` finds there, several times as slowly. */
const latinWord = /[a-z\xaa\xb5\xba\xdf-\xf6\xf8-\u024f\u1e00-\u1eff]+/g;
const word = /[\p{L}\p{M}]+/gu;
const letter = /\p{L}/gu;

/**
 * The language of a text among those that are known, by script and stop words; the stated one (BCP 47) where the text
 * does not speak against it. Nothing where none of the known languages shows.
 */
export function detectLanguage(
  text: string,
  known: readonly LanguageSigns[],
  stated?: string,
): string | undefined {
  const shares = sharesOf(text.slice(0, sample), known);
  const scores = known
    .map(({ language }, index) => ({ language, score: shares[index] ?? 0 }))
    .sort((a, b) => b.score - a.score);
  const best = scores[0];
  const home = stated?.toLowerCase().split('-')[0];
  const own = scores.find(({ language }) => language === home);
  if (own && best && (best.score < enough || best.score < own.score * preference)) return own.language;
  return best && best.score >= enough ? best.language : undefined;
}

/** What share of a text each of the known languages has: of its words, or of its letters where a script shows it. */
function sharesOf(text: string, known: readonly LanguageSigns[]): readonly number[] {
  const { byStopWord, byScript } = signsOf(known);
  const lower = text.toLowerCase();
  const isLatin = latin.test(lower);
  const words = lower.match(isLatin ? latinWord : word) ?? [];
  const shares = known.map(() => 0);
  for (const each of words) {
    for (const index of byStopWord.get(each) ?? []) shares[index] = (shares[index] ?? 0) + 1;
  }
  for (const index of shares.keys()) shares[index] = (shares[index] ?? 0) / (words.length || 1);
  if (isLatin) return shares;
  const letters = text.match(letter)?.length ?? 0;
  for (const { index, patterns } of byScript) {
    const written = patterns.map((pattern) => text.match(pattern)?.length ?? 0);
    // All of its scripts count, and the first must be there: Japanese shows by its kana, not by its Han characters.
    if (written[0]) shares[index] = written.reduce((sum, each) => sum + each, 0) / letters;
  }
  return shares;
}

/** The signs of several languages as they are looked up, the languages by their places in the list. */
type Signs = {
  readonly byStopWord: ReadonlyMap<string, readonly number[]>;
  readonly byScript: readonly { readonly index: number; readonly patterns: readonly RegExp[] }[];
};

const prepared = new WeakMap<readonly LanguageSigns[], Signs>();

function signsOf(known: readonly LanguageSigns[]): Signs {
  const before = prepared.get(known);
  if (before) return before;
  const byStopWord = new Map<string, number[]>();
  const byScript: Signs['byScript'][number][] = [];
  for (const [index, { scripts, stopWords }] of known.entries()) {
    if (scripts) {
      const patterns = scripts.map((script) => new RegExp(`\\p{sc=${script}}`, 'gu'));
      byScript.push({ index, patterns });
    } else {
      for (const each of new Set(stopWords)) byStopWord.set(each, [...(byStopWord.get(each) ?? []), index]);
    }
  }
  const signs = { byStopWord, byScript };
  prepared.set(known, signs);
  return signs;
}
