import Mark from 'mark.js';
import { checkPage } from '../core/check-page.ts';
import { bundledStory } from '../core/pack/bundled-story.ts';
import story from '../data/stories/sega-microsoft-2021/story.json' with { type: 'json' };
import { textOfArticle } from '../page/article.ts';
import { hasNames } from '../page/find-names.ts';
import { isHidden } from '../page/is-hidden.ts';
import { paintClaims } from '../page/paint-claims.ts';
import { placeClaims } from '../page/place-claims.ts';
import { readArticle } from '../page/read-article.ts';
import { watchPage } from '../page/watch-page.ts';

/** What one run in a page took, in milliseconds. */
export type InPage = Readonly<Record<string, number>>;

/** How mark.js is told what to highlight: as words, or as one regular expression that has all of them. */
export type MarkBy = 'words' | 'pattern';

declare global {
  /** What the benchmark calls in the page. */
  var plumblineBench: {
    pass(): InPage;
    gate(): InPage;
    coverage(): InPage;
    mark(phrases: readonly string[], by: MarkBy): Promise<InPage>;
  };
}

globalThis.plumblineBench = { pass, gate, coverage, mark };

/** One plain pass over the text nodes of a page that no script has looked at. */
function pass(): InPage {
  return {
    pass: time(() => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      let characters = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        characters += node.nodeValue?.length ?? 0;
      return characters;
    }),
  };
}

/** All that the gate does on such a page: it begins to watch it, and looks for names. */
function gate(): InPage {
  const watch = new AbortController();
  const found = time(() => {
    if (hasNames([document], story.gate)) return true;
    const roots = watchPage(window, { signal: watch.signal, patience: 8, onChange: () => undefined });
    return roots.length > 0 && hasNames([document, ...roots], story.gate);
  });
  watch.abort();
  return { gate: found };
}

/** All that happens between the gate and the last paint, step by step; the engine runs in the background otherwise. */
function coverage(): InPage {
  const [seen, gateTime] = timed(() => hasNames([document], story.gate));
  if (!seen) throw new Error('The gate does not see both names');
  const [article, read] = timed(() => readArticle(document, { isHidden }));
  const [result, engine] = timed(() => checkPage(textOfArticle(article), bundledStory()));
  const [placed, place] = timed(() => placeClaims(article, result.claims));
  const [painting, paint] = timed(() =>
    paintClaims(placed, { hiddenVerdicts: [], paintStyle: 'underline', colours: {} }),
  );
  const drawn = time(() => document.body.getBoundingClientRect());
  painting.erase();
  return { gate: gateTime, read, engine, place, paint: paint + drawn, claims: placed.length };
}

/** The time that mark.js takes to highlight phrases wherever they stand. They hold no signs of regular expressions. */
function mark(phrases: readonly string[], by: MarkBy): Promise<InPage> {
  const instance = new Mark(document.body);
  const start = performance.now();
  return new Promise((resolve) => {
    const done = (count: number) => {
      document.body.getBoundingClientRect();
      const marked = performance.now() - start;
      resolve({ [`mark.js, ${by}`]: marked, [`phrases, ${by}`]: count });
    };
    if (by === 'words') instance.mark([...phrases], { separateWordSearch: false, done });
    else instance.markRegExp(new RegExp(phrases.join('|'), 'gi'), { done });
  });
}

function time(work: () => unknown): number {
  return timed(work)[1];
}

function timed<Value>(work: () => Value): [Value, number] {
  const start = performance.now();
  const value = work();
  return [value, performance.now() - start];
}
