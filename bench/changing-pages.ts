import { coveragePage } from './pages.ts';

/** A page that changes by itself: its first HTML, and what it then does, which runs in the page and resolves at the end. */
export type ChangingPage = {
  readonly name: string;
  readonly html: string;
  readonly change: (quick: boolean) => Promise<void>;
};

/** A page that never ends. */
export const growingPage: ChangingPage = {
  name: 'a page that grows from 10 kB to 2 MB in 200 steps, one each 100 ms',
  html: coveragePage(10_000, 10),
  change: grow,
};

/** Pages as restless as readers meet them, and more. */
export function changingPages(): readonly ChangingPage[] {
  return [
    { name: 'a page of 100 kB that rests for 10 seconds', html: coveragePage(100_000, 20), change: stay },
    { name: '… with a clock that is rewritten each second', html: coveragePage(100_000, 20), change: tick },
    { name: 'a chat of 1,000 insertions, one each 10 ms', html: coveragePage(20_000, 20), change: chat },
    growingPage,
  ];
}

async function stay(quick: boolean): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, quick ? 2000 : 10_000));
}

async function tick(quick: boolean): Promise<void> {
  const clock = document.createElement('p');
  document.querySelector('article')?.prepend(clock);
  for (let second = 0; second < (quick ? 2 : 10); second++) {
    clock.textContent = `Last seen ${second} seconds ago.`;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

async function chat(quick: boolean): Promise<void> {
  for (let line = 0; line < (quick ? 100 : 1000); line++) {
    const said = document.createElement('p');
    said.textContent = `Reader ${line}: I had hoped that they would bring the old series back.`;
    document.querySelector('article')?.append(said);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function grow(quick: boolean): Promise<void> {
  const article = document.querySelector('article');
  const template = [...document.querySelectorAll('article p')].slice(0, 20);
  const size = template.reduce((all, { textContent }) => all + (textContent?.length ?? 0), 0);
  for (let step = 0; step < (quick ? 10 : 200); step++) {
    for (let added = 0; added < 10_000; added += size)
      article?.append(...template.map((paragraph) => paragraph.cloneNode(true)));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
