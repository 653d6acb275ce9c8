import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A small site on this machine's loopback address. */
export type Site = {
  /** Where it stands, without a slash at the end: `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** Ends it, with the connections that are still open. */
  close(): Promise<void>;
};

/** A text with headers of its own. */
export type PageWithHeaders = {
  readonly content: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** Pages by their path, such as `/late.html`, as HTML; or other texts, by the ends of their paths. */
export type Pages = Readonly<Record<string, string | PageWithHeaders>>;

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
};

/** Serves the sample pages, and any pages given beside them, on a free port that only this machine can reach. */
export async function serveSite(pages: Pages = {}): Promise<Site> {
  const contents: Pages = { ...(await samplePages()), ...pages };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const found = contents[path];
    const { content, headers } = typeof found === 'object' ? found : { content: found, headers: {} };
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': contentTypes[extname(path)] ?? 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(content ?? 'There is no such page.');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sample site has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function samplePages(): Promise<Pages> {
  const folder = new URL('pages/', import.meta.url);
  const names = await readdir(fileURLToPath(folder));
  const entries = names.map(
    async (name) => [`/${name}`, await readFile(new URL(name, folder), 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
