import type { PlacedSentence } from './discourse.ts';
import type { Assertion } from './language-index.ts';
import { clauseAt, type Range } from './sentence-reading.ts';

/**
 * The words by which a sentence leaves a takeover to others: "one wag wrote that …", "…, a commenter posted", "a columnist
 * urged … to buy". A company, a person with a name, a document or a newsroom speaks for the story; the crowd does not, nor
 * does anybody whom the page gives neither a name nor an office. Nothing where the page itself, or an authority, says so.
 */
export function assertedByOthers(reading: PlacedSentence, words: Range, trigger: Range): Range | undefined {
  const { assertion } = reading.language;
  if (!assertion) return undefined;
  return (
    saidBefore(reading, words, assertion) ??
    saidAfter(reading, trigger, assertion) ??
    wantedOf(reading, trigger)
  );
}

/** "The forums decided that …": the nearest verb of saying or thinking before, and whoever stands before it. */
function saidBefore(reading: PlacedSentence, words: Range, assertion: Assertion): Range | undefined {
  const clause = reading.clauses[clauseAt(reading, words.first)];
  const from = opensQuotation(reading, clause?.first ?? words.first)
    ? reading.sentence.first
    : (clause?.first ?? reading.sentence.first);
  const verb = assertion.verbs.find(reading.tokens, from, words.first).at(-1);
  if (!verb) return undefined;
  return isOthers(reading, from, verb.first, assertion) ? { first: from, last: verb.last } : undefined;
}

function opensQuotation(reading: PlacedSentence, at: number): boolean {
  return reading.tokens.slice(Math.max(reading.sentence.first, at - 2), at).some(({ norm }) => norm === ':');
}

/** "…, wrote one user", "…,” one commenter posted": a speech tag behind a comma or a closing quotation mark. */
function saidAfter(reading: PlacedSentence, trigger: Range, assertion: Assertion): Range | undefined {
  const { tokens, sentence } = reading;
  const verb = assertion.verbs.find(tokens, trigger.last, sentence.last)[0];
  if (!verb) return undefined;
  let first = verb.first;
  while (first > trigger.last && !isTagMark(tokens[first - 1]?.norm ?? '')) first -= 1;
  const { relatives, borders, conjunctions } = reading.language.grammar;
  const opening = tokens[first]?.norm ?? '';
  const goesOn = [relatives, borders, conjunctions].some((words) => words.has(opening));
  if (first === trigger.last || goesOn) return undefined;
  let last = verb.last;
  while (last < sentence.last && !/^[,.;:!?—]$/u.test(tokens[last]?.norm ?? '')) last += 1;
  const before = first < verb.first;
  const [from, to] = before ? [first, verb.first] : [verb.last, last];
  return isOthers(reading, from, to, assertion) ? { first, last } : undefined;
}

function isTagMark(norm: string): boolean {
  return /^[,"'”’»!?…]$/u.test(norm);
}

/** "A columnist urged the firm to buy": who is told to do something has not done it. */
function wantedOf(reading: PlacedSentence, trigger: Range): Range | undefined {
  const { tokens, language, block } = reading;
  const { infinitives, prepositions, conjunctions } = language.grammar;
  if (block.kind === 'title' || block.kind === 'heading') return undefined;
  if (!infinitives.has(tokens[trigger.first - 1]?.norm ?? '')) return undefined;
  const told = reading.companies.find((each) => each.last === trigger.first - 1);
  const verb = told && tokens[told.first - 1];
  if (!told || verb?.kind !== 'word' || told.first - 1 < reading.sentence.first) return undefined;
  if (prepositions.has(verb.norm) || conjunctions.has(verb.norm)) return undefined;
  return { first: told.first - 1, last: trigger.first };
}

/** Whether the words of a subject name nobody who can speak for the story. */
function isOthers(reading: PlacedSentence, from: number, to: number, assertion: Assertion): boolean {
  const { tokens, sentence, language } = reading;
  if (assertion.crowds.find(tokens, from, to).length > 0) return true;
  if (assertion.authorities.find(tokens, from, to).length > 0) return false;
  const within = (range: Range): boolean => range.first >= from && range.last <= to;
  if (reading.companies.some(within)) return false;
  const subject = tokens.slice(from, to).filter((token) => token.kind === 'word');
  const [opening] = subject;
  if (!opening) return false;
  const opens = tokens[sentence.first]?.start === opening.start;
  if (subject.some((token) => token.capital && token !== opening)) return false;
  if (opening.capital && !opens) return false;
  return subject.length > 1 || language.grammar.determiners.has(opening.norm);
}
