import { type ExportedFile, type ExportFormat, exportPage } from '../../core/export/export-page.ts';
import type { ReportedPage } from '../../core/export/reported-page.ts';
import type { Strings } from '../create-strings.ts';
import { speakStory } from '../speak-story.ts';
import type { ExportActions } from './export-menu.tsx';
import { wordsForExport } from './export-words.ts';

/** Copies and saves a page's findings. `ask` gives the page; nothing where it has gone. */
export function takeAway(ask: () => Promise<ReportedPage | undefined>, strings: Strings): ExportActions {
  const make = async (format: ExportFormat): Promise<ExportedFile> => {
    const page = await ask();
    if (!page) throw new Error('the page has gone');
    const words = wordsForExport(page, strings);
    // Programs get the dataset's own words, whatever language their reader chose.
    const told = format === 'json' ? page : { ...page, story: speakStory(page.story, strings) };
    return exportPage(format, told, { words, newId: () => `urn:uuid:${crypto.randomUUID()}` });
  };
  return {
    onCopy: async (format) => navigator.clipboard.writeText((await make(format)).text),
    onSave: async (format) => save(await make(format)),
  };
}

/** Saves a file where the browser puts downloads: a page's own link needs no permission for that. */
function save({ name, mediaType, text }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the text once the click was handled.
  setTimeout(() => URL.revokeObjectURL(address));
}
