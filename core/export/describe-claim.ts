import type { Claim } from '../claims/claim.ts';
import type { StoryView } from '../pack/fact-view.ts';
import type { ExportWords } from './export-words.ts';

/** Why a claim has its verdict, in sentences: the reason, who spoke, where the page puts the deal. */
export function describeReason({ reason, stage, quotation }: Claim, words: ExportWords): string {
  const sentences = [words.reason(reason)];
  if (reason === 'misattributed' && quotation?.speaker) sentences.push(words.speakerHere(quotation.speaker));
  if (stage) sentences.push(`${words.stageOnPage(stage)}.`);
  return sentences.join(' ');
}

/** What the source says on a claim, or that it is silent, in one sentence. */
export function describeSource({ fact, subject }: Claim, story: StoryView, words: ExportWords): string {
  const known = story.facts[fact];
  if (!known) return words.silent(subject && story.subjects[subject]);
  return words.sourceSays(known.statement);
}
