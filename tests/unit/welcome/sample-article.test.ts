import { expect, it } from 'vitest';
import { checkInLanguage } from '../../../core/check-in-language.ts';
import { verdicts } from '../../../core/claims/claim.ts';
import { bundledStories, bundledStory } from '../../../core/pack/bundled-story.ts';
import { sourceFiles } from '../../rules/source-files.ts';

type Sample = { readonly sample: Readonly<Record<'title' | 'p1' | 'p2' | 'p3', { message: string }>> };

it.each(sourceFiles(['locales']).filter(({ path }) => path.endsWith('.json')))(
  'the sample in $path shows every verdict',
  ({ text }) => {
    // `tests/rules/locales.test.ts` holds every locale to the strings of the English one.
    const { title, p1, p2, p3 } = (JSON.parse(text) as Sample).sample;
    const paragraphs = [p1, p2, p3].map(({ message }) => ({ kind: 'paragraph' as const, text: message }));
    const { result } = checkInLanguage(
      {
        blocks: [{ kind: 'title', text: title.message }, ...paragraphs],
        date: bundledStory().pack.source.published,
      },
      bundledStories,
    );
    expect(new Set(result.claims.map(({ verdict }) => verdict))).toEqual(new Set(verdicts));
  },
);
