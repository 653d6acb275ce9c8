import type { Reason, Verdict } from '../claims/claim.ts';
import type { NameFit } from '../claims/person-names.ts';
import type { TitlePhrase } from '../claims/title-phrases.ts';
import type { Officer } from '../pack/people-index.ts';

/** A verdict on a role, or nothing where the words are no claim on this officer. */
export type RoleJudgement = { readonly verdict: Verdict; readonly reason: Reason };

const supported: RoleJudgement = { verdict: 'supported', reason: 'same' };
const wrongRole: RoleJudgement = { verdict: 'refuted', reason: 'wrong-role' };
const wrongName: RoleJudgement = { verdict: 'refuted', reason: 'wrong-name' };

/**
 * Compares the titles beside a name with those of the officer. Whoever is president of a party may be called its head,
 * boss or chief: a careful editor would let it pass. A title of another time makes no claim, nor does half a name
 * unless title and company are the officer's own.
 */
export function judgeRole(officer: Officer, fit: NameFit, phrase: TitlePhrase): RoleJudgement | undefined {
  if (phrase.past) return undefined;
  const right = isRight(officer, phrase);
  if (fit === 'half') {
    const office = phrase.titles.some(({ value }) => value.rank === 'office');
    return right && office && phrase.companies.includes(officer.party) ? wrongName : undefined;
  }
  if (fit === 'word' && !phrase.companies.includes(officer.party)) return undefined;
  if (!right) return wrongRole;
  return fit === 'misspelt' ? wrongName : supported;
}

function isRight(officer: Officer, phrase: TitlePhrase): boolean {
  if (phrase.companies.some((company) => company !== officer.party)) return false;
  return phrase.titles.every(({ value: { rank, id } }) => {
    if (rank === 'vague') return true;
    // Without a company beside it, "head" or "boss" says no more than that the officer leads something there.
    if (rank === 'head') return !phrase.heads || officer.heads.includes(officer.party);
    return officer.titles.includes(id);
  });
}

/** Whether a title without a name can mean no one but this officer: the officer's own title, at no other company. */
export function isOfficersTitle(officer: Officer, phrase: TitlePhrase): boolean {
  return (
    !phrase.past &&
    isRight(officer, phrase) &&
    phrase.titles.some(({ value }) => officer.titles.includes(value.id))
  );
}
