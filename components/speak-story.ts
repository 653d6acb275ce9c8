import type { StoryView } from '../core/pack/fact-view.ts';
import type { StringKey, Strings } from './create-strings.ts';

/**
 * A story's own words in the reader's language: what its facts say, who gave its statements, what it is silent on. The
 * source's words stay as they are, and so does what nobody has translated.
 */
export function speakStory(story: StoryView, { t }: Strings): StoryView {
  const say = (kind: string, id: string, otherwise: string) => {
    // Ids are the pack's, not the code's; a key that is nowhere stands for itself.
    const key = `story.${kind}.${id}` as StringKey;
    const said = t(key);
    return said === key ? otherwise : said;
  };
  const facts = Object.entries(story.facts).map(([id, fact]) => {
    const statement = say('facts', id, fact.statement);
    if (!fact.quotation) return [id, { ...fact, statement }];
    const speaker = say('speakers', id, fact.quotation.speaker);
    return [id, { ...fact, statement, quotation: { ...fact.quotation, speaker } }];
  });
  const subjects = Object.entries(story.subjects).map(([id, label]) => [id, say('silent', id, label)]);
  return { ...story, facts: Object.fromEntries(facts), subjects: Object.fromEntries(subjects) };
}
