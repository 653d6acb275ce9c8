import { type Verdict, verdicts } from '../core/claims/claim.ts';
import { z } from './zod.ts';

/** The longest a pointer may have to rest on a claim, in milliseconds: beyond it nobody expects a card any more. */
export const longestHoverDelay = 3000;

const host = z.string().check(z.minLength(1), z.maxLength(300));
const colour = z.string().check(z.regex(/^#[0-9a-f]{6}$/, 'expected a colour such as #b3202e'));

/** What the reader can choose, each with what it may be. */
const fields = {
  pausedEverywhere: z.boolean(),
  pausedHosts: z.array(host),
  /** Whether pages are read on every site, or on `onlyHosts` alone. */
  sites: z.enum(['all', 'listed']),
  onlyHosts: z.array(host),
  /** Whether a page is read as it loads, or when asked. */
  runs: z.enum(['by-itself', 'when-asked']),
  /** Verdicts that are not painted; lists still show them. */
  hiddenVerdicts: z.array(z.enum(verdicts)),
  paintStyle: z.enum(['underline', 'background', 'both', 'dot']),
  /** Colours that replace our own, as #rrggbb. */
  colours: z.partialRecord(z.enum(verdicts), colour),
  cardOpens: z.enum(['hover', 'click']),
  /** Milliseconds before a card opens by hovering. */
  hoverDelay: z.int().check(z.minimum(0), z.maximum(longestHoverDelay)),
  /** `auto`: the language of the browser. */
  language: z.union([z.literal('auto'), z.string().check(z.regex(/^[a-z]{2}(?:-[A-Z]{2})?$/))]),
  /** Whether these settings travel with the reader’s browser account. */
  sync: z.boolean(),
};

/** The version that settings are written in: 1 had the two pauses alone and no number. */
export const settingsVersion = 2;

/** Any part of the settings, as the reader changes it; what does not fit is refused. */
export const settingsChangeSchema = z.strictObject({
  pausedEverywhere: z.exactOptional(fields.pausedEverywhere),
  pausedHosts: z.exactOptional(fields.pausedHosts),
  sites: z.exactOptional(fields.sites),
  onlyHosts: z.exactOptional(fields.onlyHosts),
  runs: z.exactOptional(fields.runs),
  hiddenVerdicts: z.exactOptional(fields.hiddenVerdicts),
  paintStyle: z.exactOptional(fields.paintStyle),
  colours: z.exactOptional(fields.colours),
  cardOpens: z.exactOptional(fields.cardOpens),
  hoverDelay: z.exactOptional(fields.hoverDelay),
  language: z.exactOptional(fields.language),
  sync: z.exactOptional(fields.sync),
});

/** Settings read from where others may have written: what is broken or missing falls back alone, the rest is kept. */
const repairSchema = z.object({
  pausedEverywhere: z.catch(fields.pausedEverywhere, false),
  pausedHosts: listOf(host),
  sites: z.catch(fields.sites, 'all'),
  onlyHosts: listOf(host),
  runs: z.catch(fields.runs, 'by-itself'),
  hiddenVerdicts: listOf(z.enum(verdicts)),
  paintStyle: z.catch(fields.paintStyle, 'underline'),
  colours: z.pipe(z.catch(z.record(z.string(), z.unknown()), {}), z.transform(keepColours)),
  cardOpens: z.catch(fields.cardOpens, 'hover'),
  hoverDelay: z.catch(fields.hoverDelay, 300),
  language: z.catch(fields.language, 'auto'),
  sync: z.catch(fields.sync, false),
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
function listOf<Item>(item: z.ZodMiniType<Item>) {
  const keep = (entries: unknown[]) => [
    ...new Set(entries.flatMap((entry) => item.safeParse(entry).data ?? [])),
  ];
  return z.pipe(z.catch(z.array(z.unknown()), []), z.transform(keep));
}

function keepColours(entries: Record<string, unknown>): Partial<Record<Verdict, string>> {
  const kept: Partial<Record<Verdict, string>> = {};
  for (const verdict of verdicts) {
    const own = colour.safeParse(entries[verdict]);
    if (own.success) kept[verdict] = own.data;
  }
  return kept;
}
