import { checkInLanguage, type StoryInLanguages } from '../../core/check-in-language.ts';
import { reportPage } from './page-report.ts';
import { readRecord } from './read-record.ts';

/** What comes of one line: its result line, or why it has none. An empty line has neither. */
export type RecordOutcome = { readonly result: string } | { readonly problem: string } | undefined;

/** Checks the record of one JSON line. */
export function checkRecord(line: string, story: StoryInLanguages): RecordOutcome {
  if (line.trim() === '') return undefined;
  try {
    const { id, page } = readRecord(line);
    return { result: `${JSON.stringify({ id, ...reportPage(page, checkInLanguage(page, story)) })}\n` };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
