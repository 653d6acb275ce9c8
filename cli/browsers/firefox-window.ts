import type { Browser } from 'puppeteer-core';

/** Runs scripts with Firefox's own privileges, in its window: there alone are the toolbar and the popups of extensions. */
export type FirefoxWindow = {
  /** Runs the body of an async function and gives what it returns, which must be plain data. */
  run(body: string): Promise<unknown>;
};

type Connection = { send(method: string, params: object): Promise<{ result: unknown }> };

/** Reaches the window of a Firefox that was started with `--remote-allow-system-access`. */
export async function firefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  // The protocol's answers are JSON of a documented shape; what matters of it is checked below.
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox has no window.');
  return {
    run: async (body) => {
      const expression = `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`;
      const answer = await connection.send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
      });
      // As above: one of the two shapes that `script.evaluate` answers with.
      const result = answer.result as { result?: { value: string }; exceptionDetails?: { text: string } };
      if (!result.result)
        throw new Error(`Firefox's window: ${result.exceptionDetails?.text ?? 'no result'}`);
      return JSON.parse(result.result.value);
    },
  };
}

/** Has extensions that are installed from now on find Firefox in a language whose words it need not have. */
export async function speakInFirefox(window: FirefoxWindow, language: string): Promise<void> {
  await window.run(`
    const { locale } = Services;
    locale.availableLocales = [...new Set([...locale.availableLocales, ${JSON.stringify(language)}])];
    locale.requestedLocales = [${JSON.stringify(language)}];`);
}

function connectionOf(browser: Browser): Connection {
  // Firefox allows one session, and Puppeteer keeps its connection out of its types: the window cannot be reached otherwise.
  const { connection } = browser as Browser & { connection?: Connection };
  if (typeof connection?.send !== 'function')
    throw new Error('This version of puppeteer-core hides its connection to Firefox.');
  return connection;
}
