import { type Verdict, verdicts } from '../core/claims/claim.ts';
import { z } from './zod.ts';

/** The longest a pointer may have to rest on a claim, in milliseconds: beyond it nobody expects a card any more. */
export const longestHoverDelay = 3000;

const host = z.string().min(1).max(300);
const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'expected a colour such as #b3202e');

/** What the reader can choose, each with what it may be. */
const fields = {
  pausedEverywhere: z.boolean(),
  pausedHosts: z.array(host),
  sites: z.enum(['all', 'listed']).describe('Whether pages are read on every site, or on `onlyHosts` alone'),
  onlyHosts: z.array(host),
  runs: z.enum(['by-itself', 'when-asked']).describe('Whether a page is read as it loads, or when asked'),
  hiddenVerdicts: z.array(z.enum(verdicts)).describe('Verdicts that are not painted; lists still show them'),
  paintStyle: z.enum(['underline', 'background', 'both', 'dot']),
  colours: z.partialRecord(z.enum(verdicts), colour).describe('Colours that replace our own, as #rrggbb'),
  cardOpens: z.enum(['hover', 'click']),
  hoverDelay: z.int().min(0).max(longestHoverDelay).describe('Milliseconds before a card opens by hovering'),
  language: z
    .union([z.literal('auto'), z.string().regex(/^[a-z]{2}(?:-[A-Z]{2})?$/)])
    .describe('`auto`: the language of the browser'),
  sync: z.boolean().describe('Whether these settings travel with the reader’s browser account'),
};

/** The version that settings are written in: 1 had the two pauses alone and no number. */
export const settingsVersion = 2;

/** Any part of the settings, as the reader changes it; what does not fit is refused. */
export const settingsChangeSchema = z.strictObject({
  pausedEverywhere: fields.pausedEverywhere.exactOptional(),
  pausedHosts: fields.pausedHosts.exactOptional(),
  sites: fields.sites.exactOptional(),
  onlyHosts: fields.onlyHosts.exactOptional(),
  runs: fields.runs.exactOptional(),
  hiddenVerdicts: fields.hiddenVerdicts.exactOptional(),
  paintStyle: fields.paintStyle.exactOptional(),
  colours: fields.colours.exactOptional(),
  cardOpens: fields.cardOpens.exactOptional(),
  hoverDelay: fields.hoverDelay.exactOptional(),
  language: fields.language.exactOptional(),
  sync: fields.sync.exactOptional(),
});

/** Settings read from where others may have written: what is broken or missing falls back alone, the rest is kept. */
const repairSchema = z.object({
  pausedEverywhere: fields.pausedEverywhere.catch(false),
  pausedHosts: listOf(host),
  sites: fields.sites.catch('all'),
  onlyHosts: listOf(host),
  runs: fields.runs.catch('by-itself'),
  hiddenVerdicts: listOf(z.enum(verdicts)),
  paintStyle: fields.paintStyle.catch('underline'),
  colours: z.record(z.string(), z.unknown()).catch({}).transform(keepColours),
  cardOpens: fields.cardOpens.catch('hover'),
  hoverDelay: fields.hoverDelay.catch(300),
  language: fields.language.catch('auto'),
  sync: fields.sync.catch(false),
});

export type Settings = z.infer<typeof repairSchema>;
/** Some of the settings. */
export type SettingsChange = Partial<Settings>;

/** The settings in a stored or imported value of any age, repaired where they are broken: rubbish gives the defaults. */
export function repairSettings(stored: unknown): Settings {
  const parsed = repairSchema.safeParse(stored);
  return parsed.success ? parsed.data : repairSchema.parse({});
}

/** What the reader gets who has chosen nothing. */
export const defaultSettings: Settings = repairSettings({});

/** Keeps the entries that fit, each once. */
function listOf<Item>(item: z.ZodType<Item>) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((entries) => [...new Set(entries.flatMap((entry) => item.safeParse(entry).data ?? []))]);
}

function keepColours(entries: Record<string, unknown>): Partial<Record<Verdict, string>> {
  const kept: Partial<Record<Verdict, string>> = {};
  for (const verdict of verdicts) {
    const own = colour.safeParse(entries[verdict]);
    if (own.success) kept[verdict] = own.data;
  }
  return kept;
}
