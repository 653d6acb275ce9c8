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

/**
 * The language of a text among those that are known, by script and stop words; the stated one (BCP 47) where the text
 * does not speak against it. Nothing where none of the known languages shows.
 */
export function detectLanguage(
  text: string,
  known: readonly LanguageSigns[],
  stated?: string,
): string | undefined {
  const part = text.slice(0, sample);
  const words = part.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const letters = [...part.replace(/[^\p{L}]/gu, '')].length;
  const scores = known
    .map((signs) => ({ language: signs.language, score: scoreOf(signs, part, words, letters) }))
    .sort((a, b) => b.score - a.score);
  const best = scores[0];
  const home = stated?.toLowerCase().split('-')[0];
  const own = scores.find(({ language }) => language === home);
  if (own && best && (best.score < enough || best.score < own.score * preference)) return own.language;
  return best && best.score >= enough ? best.language : undefined;
}

function scoreOf(
  { scripts, stopWords }: LanguageSigns,
  text: string,
  words: readonly string[],
  letters: number,
): number {
  if (scripts) {
    if (letters === 0) return 0;
    const written = scripts.map((script) => text.match(new RegExp(`\\p{sc=${script}}`, 'gu'))?.length ?? 0);
    // All of its scripts count, and the first must be there: Japanese shows by its kana, not by its Han characters.
    return written[0] ? written.reduce((sum, each) => sum + each, 0) / letters : 0;
  }
  const common = new Set(stopWords);
  return words.length === 0 ? 0 : words.filter((word) => common.has(word)).length / words.length;
}
