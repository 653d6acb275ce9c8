import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const folder = new URL('../../tests/pages/languages/', import.meta.url);
const claimsSchema = z.array(z.object({ verdict: z.string(), exact: z.string() }));

/** A page about the story in one of the languages that are read. */
export type GoldenPage = {
  readonly language: string;
  /** Where the site of the pictures has it. */
  readonly path: string;
  readonly html: string;
  /** Words of it that only one claim stands on, and that is worth a look: a refuted one, where there is any. */
  readonly words: string;
};

/** The pages of `tests/pages/languages`, by language. */
export function goldenPages(): GoldenPage[] {
  const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const language = name.replace(/\.html$/, '');
      const claims = claimsSchema.parse(JSON.parse(read(`${language}.claims.json`)));
      const alone = claims.filter(
        (claim) =>
          !claims.some(
            (each) =>
              each !== claim && (each.exact.includes(claim.exact) || claim.exact.includes(each.exact)),
          ),
      );
      const shown = alone.find(({ verdict }) => verdict === 'refuted') ?? alone[0];
      if (!shown) throw new Error(`${language}.claims.json has no claim to show a card of.`);
      return { language, path: `/${name}`, html: read(name), words: shown.exact };
    });
}
