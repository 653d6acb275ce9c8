import type { CompanyMention } from './companies.ts';
import type { PlacedSentence } from './discourse.ts';
import { rolesInAnyOrder } from './free-order-roles.ts';
import type { LanguageIndex } from './language-index.ts';
import { type PageContext, speaksByReference } from './page-context.ts';
import { clauseAt, namings, type Range } from './sentence-reading.ts';

/** Words that say that one company takes another over, with who does what to whom as far as the sentence tells. */
export type Takeover = {
  readonly trigger: Range;
  /** The trigger and the companies it ties together. */
  readonly words: Range;
  /** Whether acquirer and target are both named, so that it can be held against the page. */
  readonly explicit: boolean;
  /** Whether a noun says it: "the takeover". */
  readonly nominal: boolean;
};

/** Who takes over whom, as far as a sentence tells. */
export type Roles = { acquirer?: CompanyMention | undefined; target?: CompanyMention | undefined };

/** How a takeover is said: by a noun, and by one that needs no company next to it. */
type Shape = { readonly nominal: boolean; readonly weak: boolean };

const near = 12; // words between a verb and its subject or object, modifiers included

/** The takeovers that a sentence speaks of and that may be the story's. */
export function findTakeovers(
  reading: PlacedSentence,
  language: LanguageIndex,
  page: PageContext,
): Takeover[] {
  const found: Takeover[] = [];
  const add = (trigger: Range, roles: Roles, shape: Shape): void => {
    const overlaps = (each: Range): boolean => each.first < trigger.last && trigger.first < each.last;
    if (found.some((each) => overlaps(each.trigger))) return;
    if (namings(reading, 'noTakeover').some(overlaps)) return;
    const takeover = accept(reading, trigger, roles, shape, language, page);
    if (takeover) found.push(takeover);
  };
  for (const trigger of namings(reading, 'acquisition:intoVerbs')) {
    add(
      trigger,
      {
        target: before(reading, trigger),
        acquirer: after(reading, trigger, near) ?? within(reading, trigger),
      },
      { nominal: false, weak: false },
    );
  }
  for (const trigger of namings(reading, 'acquisition:verbs')) {
    const previous = reading.tokens[trigger.first - 1]?.norm ?? '';
    if (language.grammar.possessors.has(previous)) continue;
    add(trigger, verbRoles(reading, trigger), { nominal: false, weak: false });
  }
  for (const trigger of namings(reading, 'acquisition:nouns|acquisition:weakNouns')) {
    add(trigger, nounRoles(reading, trigger), { nominal: true, weak: isWeak(reading, trigger) });
  }
  return found;
}

function isWeak(reading: PlacedSentence, trigger: Range): boolean {
  return namings(reading, 'acquisition:weakNouns').some(
    (each) => each.first <= trigger.first && each.last >= trigger.last,
  );
}

function accept(
  reading: PlacedSentence,
  trigger: Range,
  roles: Roles,
  { nominal, weak }: Shape,
  language: LanguageIndex,
  page: PageContext,
): Takeover | undefined {
  const { acquirer, target } = language.story.acquisition;
  const who = company(roles.acquirer, page, reading);
  const whom = company(roles.target, page, reading);
  if (roles.target && isMakerOnly(reading, roles.target)) return undefined;
  if (whom === 'other' || who === 'other') return undefined;
  if (whom === acquirer || who === target) return undefined;
  const explicit =
    who === acquirer && (whom === target || (reading.named.has(target) && takesPronoun(reading, trigger)));
  const named = [acquirer, target].every((party) => reading.named.has(party));
  const words = spanOf(trigger, roles);
  if (explicit) return page.touches || named ? { trigger, words, explicit, nominal } : undefined;
  if (!page.touches || othersBeside(reading, trigger)) return undefined;
  if (!speaksByReference(page, reading.block.index) && !named && !(weak && reading.named.has(target)))
    return undefined;
  if (!reading.focused) return undefined;
  if (whom === target || (who === acquirer && (weak || takesPronoun(reading, trigger))))
    return { trigger, words, explicit: false, nominal };
  if (weak && who === undefined && whom === undefined) return { trigger, words, explicit: false, nominal };
  return undefined;
}

/** Whether the clause of a takeover names a company that is no party. */
function othersBeside(reading: PlacedSentence, trigger: Range): boolean {
  const clause = clauseAt(reading, trigger.first);
  return reading.companies.some(
    (each) => each.company === 'other' && clauseAt(reading, each.first) === clause,
  );
}

/** "Buy the publisher's games": the company is named for what it makes. */
function isMakerOnly(reading: PlacedSentence, target: CompanyMention): boolean {
  const { possessors } = reading.language.grammar;
  const next = possessors.has(reading.tokens[target.last]?.norm ?? '') ? target.last + 1 : target.last;
  return namings(reading, 'belongings').some((each) => each.first === next);
}

function takesPronoun(reading: PlacedSentence, trigger: Range): boolean {
  return namings(reading, 'pronouns').some(
    (each) => each.first >= trigger.last && each.first - trigger.last <= 1,
  );
}

function company(role: Roles['acquirer'], page: PageContext, reading: PlacedSentence): string | undefined {
  if (role === undefined) return undefined;
  if (
    role.by === 'description' &&
    !(speaksByReference(page, reading.block.index) && reading.focused && !reading.others)
  )
    return undefined;
  return role.company;
}

function spanOf(trigger: Range, roles: Roles): Range {
  let { first, last } = trigger;
  for (const role of [roles.acquirer, roles.target]) {
    if (role === undefined) continue;
    first = Math.min(first, role.first);
    last = Math.max(last, role.last);
  }
  return { first, last };
}

function verbRoles(reading: PlacedSentence, trigger: Range): Roles {
  if (reading.language.freeOrder) return rolesInAnyOrder(reading, trigger, 'verb');
  const subject = before(reading, trigger);
  const object = within(reading, trigger) ?? ownObject(reading, trigger);
  if (isPassive(reading, trigger)) {
    const by = agent(reading, trigger);
    return { ...(subject && { target: subject }), ...(by && { acquirer: by }) };
  }
  const antecedent = object ? undefined : relativeObject(reading, trigger, subject);
  if (subject && antecedent) return { acquirer: subject, target: antecedent };
  // Where the verb comes first, its subject follows: "¿Comprará …?" asks it of the first company named.
  const { acquirer } = reading.language.story.acquisition;
  if (!subject && object?.company === acquirer && reading.question) {
    const whom = reading.companies.find((each) => each.first >= object.last && each.company !== acquirer);
    return { acquirer: object, ...(whom && { target: whom }) };
  }
  return { ...(subject && { acquirer: subject }), ...(object && { target: object }) };
}

/** The company after a verb, if it is what is bought: not "buying racks for the publisher" nor "the publisher a seat". */
function ownObject(reading: PlacedSentence, trigger: Range): CompanyMention | undefined {
  const object = after(reading, trigger, near);
  if (!object) return undefined;
  const { beneficiaries, determiners, indefinites } = reading.language.grammar;
  const norm = (at: number): string => reading.tokens[at]?.norm ?? '';
  if (object.first > trigger.last && beneficiaries.has(norm(object.first - 1))) return undefined;
  const next = norm(object.last);
  return indefinites.has(next) && determiners.has(next) ? undefined : object;
}

/** "The publisher, which the firm has agreed to buy": the relative pronoun's noun is bought. */
function relativeObject(
  reading: PlacedSentence,
  trigger: Range,
  subject: CompanyMention | undefined,
): CompanyMention | undefined {
  const clause = reading.clauses[clauseAt(reading, trigger.first)];
  if (!clause || !subject || subject.first <= clause.first) return undefined;
  if (!reading.language.grammar.relatives.has(reading.tokens[clause.first]?.norm ?? '')) return undefined;
  return reading.companies.find((each) => each.last <= clause.first && clause.first - each.last <= 1);
}

function isPassive(reading: PlacedSentence, trigger: Range): boolean {
  const { participleEndings, passiveAuxiliaries, agents } = reading.language.grammar;
  const verb = reading.tokens[trigger.first]?.norm ?? '';
  if (![...participleEndings].some((ending) => verb.endsWith(ending))) return false;
  for (let at = trigger.first - 1; at >= Math.max(trigger.first - 4, reading.sentence.first); at -= 1) {
    const norm = reading.tokens[at]?.norm ?? '';
    if (passiveAuxiliaries.has(norm)) return true;
    // "Be surprised if one bought the other": what stands before the verb's subject is not its auxiliary.
    if (reading.tokens[at]?.kind === 'mark' || reading.companies.some((each) => each.last === at + 1)) break;
  }
  return agent(reading, trigger) !== undefined && agents.has(reading.tokens[trigger.last]?.norm ?? '');
}

function nounRoles(reading: PlacedSentence, trigger: Range): Roles {
  if (reading.language.freeOrder) return rolesInAnyOrder(reading, trigger, 'noun');
  const roles: Roles = {};
  const { genitives, possessors } = reading.language.grammar;
  if (reading.tokens.slice(trigger.last - 1, trigger.last + 1).some((token) => genitives.has(token.norm))) {
    const whom = after(reading, trigger, 5);
    if (whom) roles.target = whom;
  }
  // "The sale of the publisher": where the noun's phrase names whom.
  const named = within(reading, trigger);
  if (named) roles.target ??= named;
  const by = agent(reading, trigger) ?? recipient(reading, trigger);
  if (by) roles.acquirer = by;
  const previous = reading.companies.filter((each) => each.last <= trigger.first).at(-1);
  if (previous && trigger.first - previous.last <= 2) {
    const possessive =
      possessors.has(reading.tokens[previous.last]?.norm ?? '') || isApostrophe(reading, previous.last);
    if (possessive) roles.acquirer ??= previous;
    else if (trigger.first === previous.last) roles.target ??= previous;
  }
  if (roles.acquirer && !roles.target) {
    const whom = reading.companies.findLast(
      (each) =>
        each.last <= trigger.first &&
        trigger.first - each.last <= near * reading.language.scale &&
        each.company !== roles.acquirer?.company,
    );
    if (whom) roles.target = whom;
  }
  if (roles.target && !roles.acquirer) {
    const subject = before(reading, trigger);
    if (subject && subject !== roles.target && subject.company !== 'other') roles.acquirer = subject;
  }
  return roles;
}

/** Who a sale is to. */
function recipient(reading: PlacedSentence, trigger: Range): CompanyMention | undefined {
  const { infinitives } = reading.language.grammar;
  const to = reading.tokens
    .slice(trigger.last - 1, trigger.last + 1)
    .some((token) => infinitives.has(token.norm));
  return to ? after(reading, trigger, 4) : undefined;
}

function isApostrophe(reading: PlacedSentence, at: number): boolean {
  return /^['’]$/.test(reading.tokens[at]?.norm ?? '');
}

function agent(reading: PlacedSentence, trigger: Range): CompanyMention | undefined {
  for (
    let at = trigger.last;
    at < Math.min(trigger.last + near * reading.language.scale, reading.sentence.last);
    at += 1
  ) {
    if (!reading.language.grammar.agents.has(reading.tokens[at]?.norm ?? '')) continue;
    return reading.companies.find((each) => each.first >= at + 1 && each.first <= at + 4);
  }
  return undefined;
}

function before(reading: PlacedSentence, trigger: Range): CompanyMention | undefined {
  const index = clauseAt(reading, trigger.first);
  const clause = reading.clauses[index]?.first ?? reading.sentence.first;
  const { relatives } = reading.language.grammar;
  // "The maker, which owns another, is buying": after the aside, what it names is no subject.
  const resumes = reading.clauses[index]?.relative && !relatives.has(reading.tokens[clause]?.norm ?? '');
  const aside = resumes ? index - 1 : undefined;
  // "It does not own …": the pronoun, not a company named before its clause, is the subject.
  const pronoun = namings(reading, 'pronouns').some(
    (each) => each.first >= clause && each.last <= trigger.first,
  );
  return reading.companies
    .filter(
      (each) => each.last <= trigger.first && trigger.first - each.last <= near * reading.language.scale,
    )
    .filter((each) => !pronoun || each.first >= clause)
    .filter((each) => aside === undefined || clauseAt(reading, each.first) !== aside)
    .at(-1);
}

function after(reading: PlacedSentence, trigger: Range, reach: number): CompanyMention | undefined {
  const clause = clauseAt(reading, trigger.first);
  return reading.companies.find(
    (each) =>
      each.first >= trigger.last &&
      each.first - trigger.last <= reach * reading.language.scale &&
      clauseAt(reading, each.first) === clause,
  );
}

function within(reading: PlacedSentence, trigger: Range): CompanyMention | undefined {
  return reading.companies.find((each) => each.first >= trigger.first && each.last <= trigger.last);
}
