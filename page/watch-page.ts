import { learnCounters } from './known-counters.ts';
import { openRoots } from './open-roots.ts';
import { watchDefinitions } from './watch-definitions.ts';

/** What may have changed since the last call. `moved`: the page stands at another address, or came back from the cache. */
export type PageChange = { readonly moved: boolean };

/** The same with the open shadow roots of the page as it is now. */
export type SeenChange = PageChange & { readonly roots: readonly ShadowRoot[] };

/** What a watch needs to know. */
export type Watch = {
  /** Ends the watch. */
  readonly signal: AbortSignal;
  /**
   * Called in idle time after changes have settled, or where they go on for long. The next call waits in proportion to
   * the work of this one: the milliseconds that it resolves to, or how long it took where it gives nothing.
   */
  readonly onChange: (change: SeenChange) => Promise<number | undefined> | undefined;
  /** A page that never settles is looked at after so many times the pause that its last look called for. */
  readonly patience: number;
  /** Begins with a look at the page as it is. */
  readonly looksAtOnce?: true;
  /** Tells the nodes whose coming and going is no change of the page. */
  readonly ignore?: (node: Node) => boolean;
  /** Called where the page wrote its document anew (`document.open`): all listeners are gone then, those of others too. */
  readonly onReplaced?: () => void;
};

/** Milliseconds without a change after which a page has settled: a feed or a framework fills it in bursts. */
const settleTime = 250;

/** Where looks take long, a page has settled once it rests for this part of the pause between them. */
const settleShare = 1 / 4;

/** Work takes at most about one part in this many of a page’s time, however restless the page is. */
const workShare = 100;

/** As much for all that a change sets going, elsewhere too: the engine reads long pages for longer than they are read here. */
const waitShare = 8;

const whatIsObserved: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['hidden', 'open', 'lang'],
};

/**
 * Reports late content and navigation without reload: the page's own calls to `history` cannot be seen from here. Gives
 * the open shadow roots that are watched from the beginning.
 */
export function watchPage(
  window: Window,
  { signal, onChange, patience, looksAtOnce, ignore, onReplaced }: Watch,
): readonly ShadowRoot[] {
  if (signal.aborted) return [];
  const { document } = window;
  let address = window.location.href;
  let moved = false;
  /** The pause that the last look called for, in milliseconds. */
  let due = settleTime;
  /** The pause that is kept: the shortest after the first look, so that what loads late is soon read. */
  let pause = settleTime;
  let timer: number | undefined;
  let isAtWork = false;
  let changedMeanwhile = false;
  let changedAt = 0;
  let later: number | undefined;
  const counters = learnCounters();

  const report = async () => {
    timer = undefined;
    if (!signal.aborted) await look();
  };
  const look = async (known?: readonly ShadowRoot[]) => {
    isAtWork = true;
    changedMeanwhile = false;
    window.clearTimeout(later);
    later = undefined;
    counters.look();
    moved ||= window.location.href !== address;
    address = window.location.href;
    const began = performance.now();
    try {
      const change = { moved, roots: known ?? observe() };
      moved = false;
      const work = onChange(change);
      const atOnce = performance.now() - began;
      const spent = (await work) ?? atOnce;
      due = Math.max(settleTime, spent * workShare, (performance.now() - began) * waitShare);
      if (!known) pause = due;
    } finally {
      isAtWork = false;
      if (changedMeanwhile) schedule();
    }
  };
  const awaitSettled = (latest: number) => {
    moved ||= window.location.href !== address;
    const rest = Math.max(settleTime, due * settleShare);
    const wait = Math.min(changedAt + rest, latest) - performance.now();
    if (wait > 0 && !moved) timer = window.setTimeout(awaitSettled, wait, latest);
    else window.requestIdleCallback(report, { timeout: settleTime });
  };
  const schedule = () => {
    changedMeanwhile = true;
    changedAt = performance.now();
    if (isAtWork || signal.aborted) return;
    timer ??= window.setTimeout(awaitSettled, pause, changedAt + due * patience);
  };
  const scheduleMove = () => {
    moved = true;
    schedule();
  };

  // A clock is read with whatever else changes, or after as long as a page that never settles.
  const scheduleLater = () => {
    later ??= window.setTimeout(schedule, due * patience);
  };
  const observer = new MutationObserver((records) => {
    if (records.some(isOfRoot)) onReplaced?.();
    counters.note(records);
    if (records.every(counters.isKnown)) scheduleLater();
    else if (changedMeanwhile) changedAt = performance.now();
    else if (records.some((record) => isOfPage(record, ignore))) schedule();
  });
  const awaitDefinitions = watchDefinitions(document, schedule, signal);
  const observe = () => {
    // To observe a root again changes nothing.
    const roots = openRoots(document);
    for (const root of [document, ...roots]) observer.observe(root, whatIsObserved);
    awaitDefinitions();
    return roots;
  };
  const first = observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
    window.clearTimeout(later);
  });
  window.navigation?.addEventListener('currententrychange', scheduleMove, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && scheduleMove(), { signal });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', schedule, { signal });
  // "Read more" often changes nothing but a class.
  window.addEventListener('click', schedule, { signal, passive: true });
  if (looksAtOnce) look(first);
  return first;
}

/** Whether a document was given another root. */
function isOfRoot({ target, addedNodes }: MutationRecord): boolean {
  return target instanceof Document && [...addedNodes].some((node) => node instanceof Element);
}

function isOfPage(record: MutationRecord, ignore: Watch['ignore']): boolean {
  if (record.type !== 'childList') return true;
  const isOthers = (node: Node) => !ignore?.(node);
  return someNode(record.addedNodes, isOthers) || someNode(record.removedNodes, isOthers);
}

/** One by one: a browser makes each node of a list for us when it is asked for, and pages add them by the hundred. */
function someNode(nodes: NodeList, test: (node: Node) => boolean): boolean {
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (node && test(node)) return true;
  }
  return false;
}
