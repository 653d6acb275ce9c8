import type { Page } from 'puppeteer-core';
import { z } from 'zod';

/** What the main thread of a page did, in milliseconds of its own processor time: what else runs on the machine counts little. */
export type MainThread = { readonly total: number; readonly longest: number; readonly over16: number };

const event = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  tdur: z.number().optional(),
  args: z
    .object({ name: z.unknown(), data: z.object({ url: z.unknown() }).partial() })
    .partial()
    .optional(),
});
const trace = z.object({ traceEvents: z.array(event) });

/** Records the tasks of a page's main thread while `work` goes on. Chromium alone tells them. */
export async function traceMainThread(page: Page, work: () => Promise<unknown>): Promise<MainThread> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await work();
  const bytes = await page.tracing.stop();
  const { traceEvents } = trace.parse(JSON.parse(new TextDecoder().decode(bytes)));
  const tasks = new Map<string, number[]>();
  for (const { pid, tid, name, ph, tdur = 0 } of traceEvents) {
    if (ph !== 'X' || name !== 'RunTask') continue;
    const key = `${pid} ${tid}`;
    const known = tasks.get(key);
    if (known) known.push(tdur / 1000);
    else tasks.set(key, [tdur / 1000]);
  }
  const mains = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const ofPages = mains.map(({ pid, tid }) => tasks.get(`${pid} ${tid}`) ?? []);
  // The extension's worker has a thread of another name; of the pages, the one that is measured works most.
  const [most = []] = ofPages.sort((a, b) => sum(b) - sum(a));
  return { total: sum(most), longest: Math.max(0, ...most), over16: most.filter((each) => each > 16).length };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
