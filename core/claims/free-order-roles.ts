import type { CompanyMention } from './companies.ts';
import type { PlacedSentence } from './discourse.ts';
import { namings, type Range } from './sentence-reading.ts';

const near = 12; // words between a verb and its subject or object, modifiers included

/**
 * Who takes over whom where word order does not tell: the story's acquirer and target, unless another company is nearer.
 * Nobody where a preposition or a genitive shows that a verb takes something else: "buys power from them", "buys their games".
 */
export function rolesInAnyOrder(
  reading: PlacedSentence,
  trigger: Range,
  said: 'verb' | 'noun',
): { acquirer?: CompanyMention | undefined; target?: CompanyMention | undefined } {
  const { acquirer, target } = reading.language.story.acquisition;
  const reach = near * reading.language.scale;
  const gap = (each: Range): number => Math.max(trigger.first - each.last, each.first - trigger.last);
  const close = reading.companies.filter((each) => gap(each) <= reach).sort((a, b) => gap(a) - gap(b));
  const nearest = (company: string): CompanyMention | undefined =>
    close.find((each) => each.company === company);
  const other = nearest('other');
  const who = nearest(acquirer);
  const whom = nearest(target);
  if (other && (!whom || gap(other) < gap(whom))) return { acquirer: who, target: other };
  if (
    said === 'verb' &&
    ((who && !maySubject(reading, who, trigger)) || (whom && !mayObject(reading, whom, trigger)))
  )
    return {};
  return { acquirer: who, target: whom };
}

function maySubject(reading: PlacedSentence, who: CompanyMention, trigger: Range): boolean {
  const { agents } = reading.language.grammar;
  if (who.first >= trigger.last && isGenitive(reading, who)) return false;
  const leading = preposition(reading, who, trigger);
  return leading === undefined || agents.has(leading) || takesPreposition(reading, trigger);
}

function mayObject(reading: PlacedSentence, whom: CompanyMention, trigger: Range): boolean {
  if (isGenitive(reading, whom)) return false;
  if (preposition(reading, whom, trigger) === undefined || takesPreposition(reading, trigger)) return true;
  // "Buys a share in the publisher".
  return namings(reading, 'shares').some((each) => each.last <= whom.first && whom.first - each.last <= 3);
}

/** Whether the verb takes its object by a preposition, as "to merge with" does. */
function takesPreposition(reading: PlacedSentence, trigger: Range): boolean {
  return namings(reading, 'takeoverWith').some(
    (each) => each.first < trigger.last && trigger.first < each.last,
  );
}

/** The preposition before a company, over an article; nothing where none is, or where the words for the takeover hold it. */
function preposition(
  { tokens, language, sentence }: PlacedSentence,
  each: Range,
  trigger: Range,
): string | undefined {
  const { prepositions, relativeLeads, determiners } = language.grammar;
  const at = determiners.has(tokens[each.first - 1]?.norm ?? '') ? each.first - 2 : each.first - 1;
  if (at < sentence.first || (at >= trigger.first && at < trigger.last && each.first >= trigger.last))
    return undefined;
  const norm = tokens[at]?.norm ?? '';
  return prepositions.has(norm) || relativeLeads.has(norm) ? norm : undefined;
}

/** "Segas Spiele": the name has a genitive's ending, and what it owns stands behind it. */
function isGenitive({ tokens, language }: PlacedSentence, { company, first, last }: CompanyMention): boolean {
  const norm = tokens[last - 1]?.norm ?? '';
  const names = language.story.names[company]?.names ?? [];
  const next = tokens[last];
  return (
    last - first === 1 &&
    norm.endsWith('s') &&
    names.includes(norm.slice(0, -1)) &&
    next?.kind === 'word' &&
    next.capital
  );
}
