import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';

/** What an open page keeps once it has settled and its garbage was collected, in bytes. */
export type PageMemory = {
  /** The heap of its scripts, those of extensions included. */
  readonly heap: number;
  /** What its process has for itself alone; nothing where the system does not tell. */
  readonly process?: number;
};

const burning = 400; // Milliseconds of work by which the page's process is told from others.

/** Opens a page, waits as long as told, and weighs it. Chromium alone tells. */
export async function weighPage(browser: Browser, url: string, rest: number): Promise<PageMemory> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await new Promise((resolve) => setTimeout(resolve, rest));
    const pid = await processOf(browser, page);
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const own = await privateMemory(pid);
    return { heap: usedSize, ...(own !== undefined && { process: own }) };
  } finally {
    await page.close();
  }
}

/** The process of a page: of all, the one that works most while the page is made to. */
async function processOf(browser: Browser, page: Page): Promise<number> {
  const session = await browser.target().createCDPSession();
  const times = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer');
  };
  const before = new Map((await times()).map(({ id, cpuTime }) => [id, cpuTime]));
  await page.evaluate((time) => {
    for (const end = performance.now() + time; performance.now() < end; );
  }, burning);
  const spent = (await times()).map(({ id, cpuTime }) => ({ id, spent: cpuTime - (before.get(id) ?? 0) }));
  await session.detach();
  return spent.sort((a, b) => b.spent - a.spent)[0]?.id ?? 0;
}

async function privateMemory(pid: number): Promise<number | undefined> {
  try {
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8');
    const parts = [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)];
    return parts.reduce((all, [, kilobytes]) => all + Number(kilobytes) * 1024, 0);
  } catch {
    return undefined;
  }
}
