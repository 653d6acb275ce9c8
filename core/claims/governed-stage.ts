import type { Stage } from './claim.ts';
import { dealNouns } from './deal-nouns.ts';
import type { PlacedSentence } from './discourse.ts';
import { isBeside, isDenied, negationOf, negativeDeterminer } from './negations.ts';
import { cuesOver, distance, isLabel } from './scope.ts';
import { type CueMatch, clauseAt, isAsked, namings, type Range } from './sentence-reading.ts';

/** A stage that a sentence gives the deal: the word for the deal, or the verb that needs none, and the cues that decided. */
export type Governed = { readonly anchor: Range; readonly stage: Stage; readonly cues: readonly CueMatch[] };

const stageEffects = new Set(['considering', 'agreed-in-principle', 'agreed', 'in-effect', 'denied']);
const reach = 10; // tokens between a verb and the deal that it governs, modifiers included
const afterReach = 7; // tokens between the deal and what is said of it
const softening = ['possible', 'conditional', 'subjunctive', 'wished', 'supposed'] as const;

/** The stages of sentences that were asked for before: what kind of page it is and what it claims both ask. */
const known = new WeakMap<PlacedSentence, readonly Governed[]>();

/**
 * The stages that a sentence gives the deal. The strongest verb that governs the word for the deal in its clause
 * decides, after what softens it is read; a bare noun phrase gives none.
 */
export function governedStages(reading: PlacedSentence): readonly Governed[] {
  const before = known.get(reading);
  if (before) return before;
  const stages = readStages(reading);
  known.set(reading, stages);
  return stages;
}

const none: readonly Governed[] = [];

function readStages(reading: PlacedSentence): readonly Governed[] {
  if (reading.cues.length === 0) return none;
  const found: Governed[] = [];
  const used = new Set<CueMatch>();
  for (const noun of dealNouns(reading)) {
    const cues = governing(reading, noun);
    const stage = decide(reading, noun, cues);
    if (!stage) continue;
    for (const cue of stage.cues) used.add(cue);
    found.push({ anchor: noun, ...stage });
  }
  for (const cue of reading.cues) {
    if (!cue.cue.alone || used.has(cue) || !hasSubject(reading, cue) || otherTalk(reading, cue)) continue;
    if (found.some((each) => clauseAt(reading, each.anchor.first) === clauseAt(reading, cue.first))) continue;
    const clause = clauseAt(reading, cue.first);
    const explored = reading.cues.filter(
      (each) =>
        each.cue.effect === 'considering' &&
        clauseAt(reading, each.first) === clause &&
        near(reading, each, cue),
    );
    const ended = reading.cues.filter(
      (each) => each.cue.effect === 'denied' && clauseAt(reading, each.first) === clause,
    );
    const stage = decide(reading, cue, cue.cue.effect === 'agreed' ? [cue, ...explored] : [cue, ...ended]);
    if (stage) found.push({ anchor: cue, ...stage });
  }
  return found;
}

function governing(reading: PlacedSentence, noun: Range): CueMatch[] {
  const clause = clauseAt(reading, noun.first);
  return reading.cues.filter((match) => {
    if (!stageEffects.has(match.cue.effect) || (match.cue.alone && match.cue.effect !== 'considering'))
      return false;
    if (match.first >= noun.first && match.last <= noun.last) return false;
    if (match.first < noun.last && match.last > noun.first) return true;
    if (match.last <= noun.first) {
      if (match.cue.effect === 'agreed' && hangsOnOther(reading, match, noun)) return false;
      if (
        clauseAt(reading, match.first) !== clause ||
        noun.first - match.last > reach * reading.language.scale
      )
        return false;
      return !cutBetween(reading, match, noun) && !hasInfinitive(reading, match, noun);
    }
    return match.first >= noun.last && followsNoun(reading, noun, match, clause);
  });
}

function cutBetween(reading: PlacedSentence, match: CueMatch, noun: Range): boolean {
  const { endOfGovernment } = reading.language.grammar;
  const stops = match.cue.stops ?? [];
  // Where the verb comes last, a comma opens the infinitive's clause: "they plan, an alliance to form".
  const goesOn =
    reading.language.verbFinal && ['considering', 'agreed-in-principle'].includes(match.cue.effect);
  for (let at = match.last; at < noun.first; at += 1) {
    const norm = reading.tokens[at]?.norm ?? '';
    const aside = norm === ',' && isAside(reading, at);
    if ((norm === ',' && !goesOn && !aside) || endOfGovernment.has(norm) || stops.includes(norm)) return true;
  }
  return false;
}

const longestAside = 4; // tokens between two commas that hold an aside: "agreed, in principle, on an alliance"

/** Whether a comma opens or closes an aside of a few words. */
function isAside({ tokens, sentence }: PlacedSentence, comma: number): boolean {
  for (let gap = 2; gap <= longestAside + 1; gap += 1)
    for (const other of [comma - gap, comma + gap])
      if (other > sentence.first && other < sentence.last && tokens[other]?.norm === ',') return true;
  return false;
}

/** Whether the deal hangs on a noun of its own after the verb: "present the next chapter of their alliance". */
function hangsOnOther(reading: PlacedSentence, match: CueMatch, noun: Range): boolean {
  const { topics } = reading.language.grammar;
  // "Signed with the maker of Windows a pact": a word for a party is no such noun.
  const inName = (at: number): boolean =>
    reading.companies.some(({ first, last }) => first <= at && at < last);
  return reading.tokens
    .slice(match.last + 1, noun.first)
    .some(({ norm }, index) => topics.has(norm) && !inName(match.last + 1 + index));
}

/** "Plans for the alliance to produce games" are plans for what the alliance does, not for the alliance. */
function hasInfinitive(reading: PlacedSentence, match: CueMatch, noun: Range): boolean {
  const { infinitives, beneficiaries } = reading.language.grammar;
  if (!infinitives.has(reading.tokens[noun.last]?.norm ?? '')) return false;
  return reading.tokens.slice(match.last - 1, noun.first).some((token) => beneficiaries.has(token.norm));
}

/** What is said of the deal after its noun: a predicate, a participle, or a relative clause on it. */
function followsNoun(reading: PlacedSentence, noun: Range, match: CueMatch, clause: number): boolean {
  const gap = match.first - noun.last;
  if (gap > afterReach * reading.language.scale) return false;
  const between = reading.tokens.slice(noun.last, match.first).map((token) => token.norm);
  const matchClause = clauseAt(reading, match.first);
  const { relatives, auxiliaries, participleLeads, listSeparators } = reading.language.grammar;
  if (isLabel(reading, match.first - 1) && between.length === 1) return true;
  if (doesItself(reading, match)) return false;
  const relative = relatives.has(between.find((norm) => norm !== ',') ?? '');
  if (matchClause !== clause && !(relative && matchClause === clause + 1)) return false;
  if (relative) return true;
  if (isAdjunct(reading, noun)) return between.length === 0;
  // 提携の詳細が発表される: where the verb comes last, it is said of the noun that the deal is a genitive of.
  const { genitives } = reading.language.grammar;
  const owns = reading.language.verbFinal && genitives.has(between[0] ?? '') && between.length > 1;
  if (owns && match.cue.effect === 'agreed') return false;
  if (between.length === 0) return true;
  // Where the verb comes last, its object's own modifiers stand between them.
  const objectOf = reading.language.verbFinal && !between.some((norm) => listSeparators.has(norm));
  if (match.cue.effect === 'agreed' && !objectOf && !between.some((norm) => auxiliaries.has(norm))) {
    return reading.tokens
      .slice(noun.last, match.first)
      .every(
        (token, index) =>
          token.kind === 'mark' ||
          participleLeads.has(token.norm) ||
          reading.companies.some((each) => each.first <= noun.last + index && noun.last + index < each.last),
      );
  }
  return true;
}

/** "The pact secures a partner": a finite verb after the deal says what it does, not how far it has come. */
function doesItself({ tokens, language }: PlacedSentence, match: CueMatch): boolean {
  const verb = tokens[match.first]?.norm ?? '';
  const finite = [...language.grammar.activeEndings].some((ending) => verb.endsWith(ending));
  return match.cue.effect === 'agreed' && finite && !language.grammar.auxiliaries.has(verb);
}

const nounPhrase = 4; // words before a noun among which its preposition stands

/** Whether the noun hangs on a preposition: what follows is then said of another word. */
function isAdjunct(reading: PlacedSentence, noun: Range): boolean {
  const { prepositions, determiners } = reading.language.grammar;
  for (
    let at = noun.first - 1;
    at >= Math.max(reading.sentence.first, noun.first - nounPhrase * reading.language.scale);
    at -= 1
  ) {
    const token = reading.tokens[at];
    if (!token || token.kind === 'mark') return false;
    if (prepositions.has(token.norm)) return true;
    if (determiners.has(token.norm)) return prepositions.has(reading.tokens[at - 1]?.norm ?? '');
  }
  return false;
}

function decide(
  reading: PlacedSentence,
  anchor: Range,
  governed: readonly CueMatch[],
): { stage: Stage; cues: CueMatch[] } | undefined {
  const by = (effect: string): CueMatch[] =>
    governed
      .filter((match) => match.cue.effect === effect)
      .sort((a, b) => distance(a, anchor.first) - distance(b, anchor.first));
  const rumour = cuesOver(reading, anchor.first, 'rumoured').filter((match) => !isDenied(reading, match));
  const denied = by('denied');
  if (denied[0] && !negationOf(reading, denied[0])) return { stage: 'denied', cues: denied };
  const bare = otherTalk(reading, anchor) ? 0 : close * reading.language.scale;
  const rumoured = rumour.find((match) => governed.length > 0 || distance(match, anchor.first) <= bare);
  if (rumoured) return { stage: 'rumoured', cues: [rumoured] };
  const principle = by('agreed-in-principle');
  const considering = by('considering');
  if (principle[0]) return { stage: 'agreed-in-principle', cues: principle };
  if (considering[0]) {
    const cue = considering[0];
    const negation = negationOf(reading, cue, 'before') ?? negativeDeterminer(reading, anchor, cue);
    // "Not considering" denies; "no plans for the alliance to …" says nothing of the alliance itself.
    const close =
      negation && (isBeside(reading, negation, cue) || negativeDeterminer(reading, anchor, cue) === negation);
    const direct = distance(cue, anchor.first) <= directObject * reading.language.scale;
    if (negation && close && direct && cue.cue.id !== 'prospective') {
      return { stage: 'denied', cues: [negation, cue] };
    }
    // "Nothing is signed" holds a denial of its own: "contrary to reports" before it takes none away.
    const whole = cue.cue.reach === 0 && !close;
    return negation && !whole ? undefined : { stage: 'considering', cues: considering };
  }
  const { perfects } = reading.language.grammar;
  const strongest = by('in-effect')[0] ?? by('agreed')[0];
  if (!strongest) return undefined;
  const negation = negationOf(reading, strongest);
  if (negation) {
    // "Are not teaming up" denies; "have not teamed up", like "not signed", leaves the deal where it was.
    const far = strongest.cue.alone && strongest.first - negation.last > close;
    if (far) return undefined;
    const perfect = reading.tokens
      .slice(negation.first - 1, strongest.first)
      .some((token) => perfects.has(token.norm));
    return {
      stage: strongest.cue.alone && strongest.cue.id !== 'official' && !perfect ? 'denied' : 'considering',
      cues: [negation, strongest],
    };
  }
  const softener = cuesOver(reading, strongest.first, ...softening).find(
    (match) =>
      (reading.language.verbFinal || match.first < strongest.first) && near(reading, match, strongest),
  );
  if (softener) return { stage: 'considering', cues: [softener, strongest] };
  if (isAsked(reading, anchor.first)) return { stage: 'rumoured', cues: [strongest] };
  return { stage: strongest.cue.effect === 'in-effect' ? 'in-effect' : 'agreed', cues: [strongest] };
}

const directObject = 4; // words between a verb and the deal that it directly governs
const close = 6; // tokens between a modal and the verb that it softens

function near(reading: PlacedSentence, match: Range, other: Range | undefined): boolean {
  return other !== undefined && distance(match, other.first) <= close * reading.language.scale;
}

/** Talks on a takeover, work in the past and further projects are other facts than the deal's status. */
function otherTalk(reading: PlacedSentence, cue: Range): boolean {
  const clause = clauseAt(reading, cue.first);
  return namings(reading, elsewhere).some((each) => clauseAt(reading, each.first) === clause);
}

const elsewhere =
  'acquisition:verbs|acquisition:nouns|acquisition:weakNouns|acquisition:intoVerbs|acquisition:anaphors|moreProjects|workedTogether|neverTogether';

/** Whether the parties are the subject: named, or meant by "the two", before the cue or anywhere in its clause. */
function hasSubject(reading: PlacedSentence, cue: CueMatch): boolean {
  const clause = clauseAt(reading, cue.first);
  // "The two, which have agreed, …": a relative clause has its subject in the clause before.
  const { relatives } = reading.language.grammar;
  const own = relatives.has(reading.tokens[reading.clauses[clause]?.first ?? -1]?.norm ?? '')
    ? clause - 1
    : clause;
  const inClause = (range: Range): boolean => {
    const at = clauseAt(reading, range.first);
    return at === clause || at === own;
  };
  const parties = new Set(reading.companies.filter(inClause).map((each) => each.company));
  if (parties.has('other')) return false;
  if (cue.cue.reach === 0) return true;
  if (cue.cue.effect === 'rumoured') {
    return parties.size > 0 || namings(reading, 'pair|deal|pronouns').some(inClause);
  }
  if (cue.cue.effect === 'considering')
    return parties.size > 0 || namings(reading, 'pair|plurals').some(inClause);
  return parties.size >= 2 || namings(reading, 'pair|plurals').some(inClause);
}
