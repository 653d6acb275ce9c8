import type { Takeover } from '../claims/acquisition-roles.ts';
import { assertedByOthers } from '../claims/asserted-by-others.ts';
import { asWords, type Judgement } from '../claims/claim-span.ts';
import type { PlacedSentence } from '../claims/discourse.ts';
import { inSourceTime, type PageContext } from '../claims/page-context.ts';
import { cuesOver } from '../claims/scope.ts';
import {
  type CueMatch,
  clauseAt,
  isAsked,
  namings,
  type Range,
  type SentenceReading,
} from '../claims/sentence-reading.ts';

/**
 * Compares a takeover that a sentence speaks of with the source, which denies it. Told of another time, it is outside
 * the source's date; denied, it is supported; rumoured, asked, supposed, wished or only possible, it is speculation;
 * asserted of parties that the sentence names, it is refuted; and a bare noun that says none of this is no claim.
 */
export function judgeAcquisition(
  reading: PlacedSentence,
  takeover: Takeover,
  page: PageContext,
): (Judgement & { readonly cues: readonly (Range & { readonly id: string })[] }) | undefined {
  if (
    (!inSourceTime(page) && !looksBack(reading, page)) ||
    namesAnotherYear(reading, page.year, takeover.trigger)
  ) {
    return { verdict: 'not-in-source', reason: 'outside-date', cues: [] };
  }
  const at = takeover.trigger.first;
  const denied = cuesOver(reading, at, 'negated').filter((cue) => !deniesLater(reading, cue, at));
  if (denied[0]) return { verdict: 'supported', reason: 'same', cues: denied.slice(0, 1).map(asWords) };
  const speculative = cuesOver(
    reading,
    at,
    'rumoured',
    'speculated',
    'asked',
    'supposed',
    'wished',
    'possible',
    'unsure',
    'subjunctive',
  );
  const hedge = takeover.nominal ? hedgeAfter(reading, takeover.trigger) : undefined;
  if (hedge) return { ...speculation, cues: [asWords(hedge)] };
  if (speculative[0] || isAsked(reading, at) || (takeover.nominal && asTopic(reading))) {
    return { ...speculation, cues: speculative.slice(0, 2).map(asWords) };
  }
  if (isGerund(reading, takeover.trigger)) {
    return reading.question || takeover.explicit ? { ...speculation, cues: [] } : undefined;
  }
  if (!takeover.explicit) return undefined;
  const others = assertedByOthers(reading, takeover.words, takeover.trigger);
  if (others) return { ...speculation, cues: [{ ...others, id: 'asserted-by-others' }] };
  if (isIndefinite(reading, takeover) && !isDone(reading, takeover.trigger)) {
    return { ...speculation, cues: [] };
  }
  return { verdict: 'refuted', reason: 'denied-by-source', cues: [] };
}

const speculation = { verdict: 'speculative', reason: 'speculation' } as const;

/** "…, however this isn't the case": a later clause that denies what this one says is a claim of its own. */
function deniesLater(reading: SentenceReading, cue: CueMatch, at: number): boolean {
  return namings(reading, 'acquisition:anaphors').some(
    (each) =>
      each.first <= cue.first &&
      each.last >= cue.last &&
      clauseAt(reading, each.first) > clauseAt(reading, at),
  );
}

const hedgeReach = 8; // words between a noun and the modal verb that says something of it

/** A modal verb after a noun for the takeover: "a takeover would make regulators nervous" supposes it. */
function hedgeAfter(reading: SentenceReading, trigger: Range): CueMatch | undefined {
  return reading.cues.find(
    (match) =>
      ['subjunctive', 'possible'].includes(match.cue.effect) &&
      match.first >= trigger.last &&
      match.first - trigger.last <= hedgeReach * reading.language.scale &&
      clauseAt(reading, match.first) === clauseAt(reading, trigger.first),
  );
}

/** Whether a sentence asks or tells rumours about what it names: "A takeover? Where the rumour comes from". */
function asTopic(reading: SentenceReading): boolean {
  const rumours = ['rumoured', 'speculated'];
  return reading.question || reading.cues.some((match) => rumours.includes(match.cue.effect));
}

const auxiliaryReach = 4; // words between an auxiliary and its participle, adverbs included

/** "One company buying another" without an auxiliary names a takeover and does not assert it. */
function isGerund(reading: SentenceReading, trigger: Range): boolean {
  const { gerundEndings, passiveAuxiliaries } = reading.language.grammar;
  const verb = reading.tokens[trigger.first]?.norm ?? '';
  if (![...gerundEndings].some((ending) => verb.endsWith(ending))) return false;
  const before = reading.tokens.slice(
    Math.max(reading.sentence.first, trigger.first - auxiliaryReach),
    trigger.first,
  );
  return !before.some((token) => passiveAuxiliaries.has(token.norm));
}

const articleReach = 3; // words between an article and its noun, the noun's modifiers included

/** "A takeover of one company by the other": some takeover, not one that the page takes as given. */
function isIndefinite(reading: SentenceReading, { trigger, words, nominal }: Takeover): boolean {
  const { indefinites } = reading.language.grammar;
  const { first } = nominal ? trigger : words;
  const from = Math.max(reading.sentence.first, first - (nominal ? articleReach : 1));
  return reading.tokens.slice(from, first).some(({ norm }) => indefinites.has(norm));
}

const done = new Set<string>([
  'considering',
  'agreed-in-principle',
  'agreed',
  'in-effect',
  'actual',
  'future',
]);

/** Whether the clause of a takeover says how far it has come: talked over, announced, agreed, made. */
function isDone(reading: SentenceReading, trigger: Range): boolean {
  const clause = clauseAt(reading, trigger.first);
  const { perfects } = reading.language.grammar;
  const from = reading.clauses[clause]?.first ?? reading.sentence.first;
  if (reading.tokens.slice(from, trigger.first).some(({ norm }) => perfects.has(norm))) return true;
  return reading.cues.some(
    (match) => done.has(match.cue.effect) && clauseAt(reading, match.first) === clause,
  );
}

/** Whether a sentence of a later page speaks of the source's time: "at the time", "in 2021". */
function looksBack(reading: SentenceReading, page: PageContext): boolean {
  const { tokens, sentence } = reading;
  return (
    namings(reading, 'backThen').length > 0 ||
    tokens.slice(sentence.first, sentence.last).some((token) => token.norm === String(page.year))
  );
}

const firstYear = 1990;
const lastYear = 2099;

/** Whether a sentence, or the clause of the words given, names a year, and only other years than the source's. */
export function namesAnotherYear(reading: SentenceReading, year: number, words?: Range): boolean {
  const clause = words && reading.clauses[clauseAt(reading, words.first)];
  const { first, last } = clause ?? reading.sentence;
  const { sinceWords } = reading.language.grammar;
  const years = reading.tokens
    .slice(first, last)
    .filter(
      (token, index, all) =>
        token.kind === 'number' && /^\d{4}$/.test(token.norm) && !sinceWords.has(all[index - 1]?.norm ?? ''),
    )
    .map((token) => Number(token.norm))
    .filter((value) => value >= firstYear && value <= lastYear);
  return years.length > 0 && !years.includes(year);
}
