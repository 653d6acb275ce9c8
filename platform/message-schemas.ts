import { verdicts } from '../core/claims/claim.ts';
import { longestText, mostBlocks } from '../core/claims/page-beginning.ts';
import type { FromPage, FromPopup } from './messages.ts';
import { settingsChangeSchema } from './settings-schema.ts';
import { z } from './zod.ts';

const tab = z.int().nonnegative();
const claim = z.int().nonnegative();
const offset = z.int().nonnegative();
const host = z.string().min(1).max(300);

// Pages are read by our own script, which keeps to these sizes, but what they hold is theirs.
const block = z.strictObject({
  kind: z.enum(['title', 'heading', 'paragraph', 'quote']),
  text: z.string().max(longestText),
});
const page = z.strictObject({
  blocks: z.array(block).max(mostBlocks),
  date: z.string().max(100).exactOptional(),
  lang: z.string().max(100).exactOptional(),
});

type SchemasOf<Table extends Record<string, { request: unknown }>> = {
  readonly [Type in keyof Table]: z.ZodType<Table[Type]['request']>;
};

/** What each message from a page must look like for the background to read it. */
export const pageSchemas: SchemasOf<FromPage> = {
  'page.maybe': z.strictObject({}),
  'page.check': z.strictObject({ page, isCut: z.literal(true).exactOptional() }),
  'page.places': z.strictObject({
    positions: z.array(z.strictObject({ claim, start: offset, end: offset })).max(50_000),
  }),
  'page.failed': z.strictObject({}),
  'page.settings': z.strictObject({}),
  'kind.hide': z.strictObject({ verdict: z.enum(verdicts) }),
  'page.words': z.strictObject({}),
};

/** What each message from the popup must look like. */
export const popupSchemas: SchemasOf<FromPopup> = {
  'tab.state': z.strictObject({ tab }),
  'tab.show-claim': z.strictObject({ tab, claim }),
  'tab.check': z.strictObject({ tab }),
  'tab.report': z.strictObject({ tab }),
  'site.pause': z.strictObject({ tab, host, paused: z.boolean() }),
  'all.pause': z.strictObject({ paused: z.boolean() }),
  'settings.get': z.strictObject({}),
  'settings.set': z.strictObject({ change: settingsChangeSchema }),
  'words.get': z.strictObject({}),
};

/** The outside of every message. */
export const envelopeSchema = z.strictObject({ type: z.string(), request: z.unknown() });
