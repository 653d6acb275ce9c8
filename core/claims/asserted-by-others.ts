import type { PlacedSentence } from './discourse.ts';
import type { Assertion } from './language-index.ts';
import { clauseAt, type Range } from './sentence-reading.ts';
import { isUncased } from './uncased-names.ts';

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
    saidAround(reading, words, trigger, assertion) ??
    saidAfter(reading, trigger, assertion) ??
    wantedOf(reading, trigger)
  );
}

/** "The forums decided that …": the nearest verb of saying or thinking before, and whoever stands before it. */
function saidBefore(reading: PlacedSentence, words: Range, assertion: Assertion): Range | undefined {
  const clause = reading.clauses[clauseAt(reading, words.first)];
  const opened = clause?.first ?? reading.sentence.first;
  const from = opensQuotation(reading, opened)
    ? reading.sentence.first
    : (introduced(reading, opened, assertion) ?? opened);
  const verb = assertion.verbs.find(reading.tokens, from, words.first).at(-1);
  if (!verb) return undefined;
  return isOthers(reading, from, verb.first, assertion) ? { first: from, last: verb.last } : undefined;
}

/** Where the clause before begins, if it says that what follows is said: it ends in the verb, or "dass" opens the next. */
function introduced(reading: PlacedSentence, at: number, assertion: Assertion): number | undefined {
  const { tokens } = reading;
  const before = reading.clauses[clauseAt(reading, at) - 1];
  if (!before) return undefined;
  const end = tokens[at - 1]?.norm === ',' ? at - 1 : at;
  const said = assertion.verbs.find(tokens, before.first, end).some(({ last }) => last === end);
  const opens = assertion.openers.find(tokens, at, at + 2).some(({ first }) => first === at);
  return said || opens ? before.first : undefined;
}

/** 「ファンは…と信じている」: where the verb of saying comes last, whoever a particle marks as saying so before or beside it. */
function saidAround(
  reading: PlacedSentence,
  words: Range,
  trigger: Range,
  { verbs, crowds, marks }: Assertion,
): Range | undefined {
  const { tokens, sentence } = reading;
  const verb = verbs.find(tokens, trigger.last, sentence.last).at(-1);
  if (!verb) return undefined;
  const particles = marks.find(tokens, sentence.first, verb.last);
  const speaks = (crowd: Range): boolean => {
    const mark = particles.findLast(({ first }) => first === crowd.last);
    if (!mark || (crowd.first < trigger.last && crowd.last > trigger.first)) return false;
    if (crowd.first >= trigger.last) return true;
    if (clauseAt(reading, crowd.first) !== clauseAt(reading, trigger.first)) return false;
    // A comma behind a particle parts nothing; any other ends what is said of the crowd.
    return tokens
      .slice(mark.last, Math.max(mark.last, words.first))
      .every(({ norm }, at) => norm !== ',' || particles.some(({ last }) => last === mark.last + at));
  };
  return crowds.find(tokens, sentence.first, verb.last).find(speaks) && verb;
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
  // "They plan Acme to buy": where the verb comes last, the one before it is what is bought.
  if (told.company === language.story.acquisition.target) return undefined;
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
  // A script without capitals does not tell names from other words.
  if (!opening || subject.some(isUncased)) return false;
  const { determiners, possessors, indefinites } = language.grammar;
  const common = [determiners, possessors, indefinites].some((words) => words.has(opening.norm));
  const opens = common || tokens[sentence.first]?.start === opening.start;
  if (subject.some((token) => token.capital && token !== opening)) return false;
  if (opening.capital && !opens) return false;
  return subject.length > 1 || common;
}
