import type { Claim } from '../../core/claims/claim.ts';
import type { StoryView } from '../../core/pack/fact-view.ts';
import { linkToWords } from '../../core/text/link-to-words.ts';
import { formatDate } from '../format-date.ts';
import type { Strings } from '../strings.ts';

/** A claim's correction as plain text, to be pasted anywhere: what is claimed, what the source says, and where. */
export function correctionText(claim: Claim, story: StoryView, { t, language }: Strings): string {
  const { source } = story;
  const fact = story.facts[claim.fact];
  const subject = claim.subject && story.subjects[claim.subject];
  const [first] = fact?.evidence ?? [];
  const silence = subject ? t('card.source-silent', { subject }) : t('card.source-silent-plain');
  const date = formatDate(fact?.asOf ?? source.published, language);
  const lines = [
    t('correction.claim', { words: claim.exact }),
    `${t(`verdict.${claim.verdict}`)}. ${t(`reason.${claim.reason}`)}`,
    '',
    ...(fact ? [t('correction.source-says', { statement: fact.statement })] : [silence]),
    ...(fact?.quotation
      ? [`“${fact.quotation.sentences.join(' ')}” (${fact.quotation.speaker})`]
      : (fact?.evidence ?? []).map(
          ({ quote, paragraph }) => `“${quote}” (${t('card.paragraph', { count: paragraph })})`,
        )),
    '',
    t('correction.citation', { title: source.title, outlet: source.outlet, date }),
    first ? linkToWords(source.url, first.quote) : source.url,
  ];
  return `${lines.join('\n')}\n`;
}
