import { verdicts } from '../core/claims/claim.ts';
import { longestText, mostBlocks } from '../core/claims/page-beginning.ts';
import type { FromPage, FromPopup } from './messages.ts';
import { settingsChangeSchema } from './settings-schema.ts';
import { z } from './zod.ts';

const tab = z.int().check(z.nonnegative());
const claim = z.int().check(z.nonnegative());
const offset = z.int().check(z.nonnegative());
const host = z.string().check(z.minLength(1), z.maxLength(300));
const label = z.string().check(z.maxLength(100));

// Pages are read by our own script, which keeps to these sizes, but what they hold is theirs.
const block = z.strictObject({
  kind: z.enum(['title', 'heading', 'paragraph', 'quote']),
  text: z.string().check(z.maxLength(longestText)),
});
const page = z.strictObject({
  blocks: z.array(block).check(z.maxLength(mostBlocks)),
  date: z.exactOptional(label),
  lang: z.exactOptional(label),
});

type SchemasOf<Table extends Record<string, { request: unknown }>> = {
  readonly [Type in keyof Table]: z.ZodMiniType<Table[Type]['request']>;
};

/** What each message from a page must look like for the background to read it. */
export const pageSchemas: SchemasOf<FromPage> = {
  'page.maybe': z.strictObject({}),
  'page.check': z.strictObject({ page, isCut: z.exactOptional(z.literal(true)) }),
  'page.places': z.strictObject({
    positions: z.array(z.strictObject({ claim, start: offset, end: offset })).check(z.maxLength(50_000)),
  }),
  'page.failed': z.strictObject({}),
  'page.settings': z.strictObject({}),
  'kind.hide': z.strictObject({ verdict: z.enum(verdicts) }),
  'page.words': z.strictObject({}),
  'page.cards': z.strictObject({}),
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
