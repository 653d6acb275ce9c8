import type { Reason, Stage, Verdict } from '../claims/claim.ts';
import type { Finding } from '../claims/page-text.ts';

/** The words of an export in the reader's language. The engine has none of its own. */
export type ExportWords = {
  /** BCP 47 tag of the language that these words are in. */
  readonly language: string;
  /** Name of the program. */
  readonly program: string;
  readonly title: string;
  /** The verdict on the page in one line. */
  readonly summary: string;
  readonly page: string;
  readonly source: string;
  readonly claims: string;
  readonly leftOut: string;
  /** What a verdict is, and what it is not. */
  readonly caution: string;
  /** What is rated: how a claim stands to the source. */
  readonly aspect: string;
  readonly verdict: (verdict: Verdict) => string;
  readonly reason: (reason: Reason) => string;
  readonly finding: (kind: Finding['kind']) => string;
  readonly stageOnPage: (stage: Stage) => string;
  /** Says that the source is silent, naming the subject where it has a name. */
  readonly silent: (subject: string | undefined) => string;
  readonly sourceSays: (statement: string) => string;
  readonly speakerHere: (speaker: string) => string;
  readonly paragraph: (paragraph: number) => string;
  readonly checked: (isoTime: string) => string;
  readonly date: (isoDate: string) => string;
};
