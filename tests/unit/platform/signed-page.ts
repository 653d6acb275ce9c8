import type { PageResult, PageText } from '../../../core/claims/page-text.ts';

/** A page of one claim, as the background is asked to check it. */
export const signedPage: PageText = { blocks: [{ kind: 'paragraph', text: 'They signed it.' }] };

/** What the engine says of it. */
export const signedResult: PageResult = {
  coverage: { kind: 'coverage', score: 9, evidence: [] },
  claims: [
    {
      block: 0,
      start: 0,
      end: 11,
      exact: 'They signed',
      fact: 'alliance-status',
      verdict: 'exaggerated',
      reason: 'later-stage',
      cues: [],
    },
  ],
  findings: [],
};
