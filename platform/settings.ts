import { browser } from './browser.ts';
import { inOrder } from './in-order.ts';
import { z } from './zod.ts';

const key = 'settings';
const host = z.string().min(1);

/** What the reader chose. A value that is broken or missing falls back alone; the rest is kept. */
const settingsSchema = z.object({
  pausedEverywhere: z.boolean().catch(false),
  pausedHosts: z
    .array(z.unknown())
    .catch([])
    .transform((hosts) => hosts.flatMap((each) => host.safeParse(each).data ?? [])),
});
export type Settings = z.infer<typeof settingsSchema>;

// Two switches moved at once must not undo each other: what is read is written before the next is read.
const oneAtATime = inOrder();

/** The settings as stored, repaired where they are broken. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  const parsed = settingsSchema.safeParse(stored[key]);
  return parsed.success ? parsed.data : settingsSchema.parse({});
}

/** Pauses or resumes checking on every page. */
export function pauseEverywhere(paused: boolean): Promise<void> {
  return change((settings) => ({ ...settings, pausedEverywhere: paused }));
}

/** Pauses or resumes checking on one host. */
export function pauseHost(host: string, paused: boolean): Promise<void> {
  return change((settings) => {
    const others = settings.pausedHosts.filter((each) => each !== host);
    return { ...settings, pausedHosts: paused ? [...others, host] : others };
  });
}

/** What has paused checking on a host, or nothing where it runs. Everything outranks the site. */
export function pausedBy(settings: Settings, host: string): 'all' | 'site' | undefined {
  if (settings.pausedEverywhere) return 'all';
  return settings.pausedHosts.includes(host) ? 'site' : undefined;
}

function change(edit: (settings: Settings) => Settings): Promise<void> {
  return oneAtATime(async () => browser.storage.local.set({ [key]: edit(await readSettings()) }));
}
