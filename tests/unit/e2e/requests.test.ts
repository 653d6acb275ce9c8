import { get } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { type Site, serveSite } from '../../../cli/sample-site/serve-site.ts';
import { type RecordingProxy, recordingProxy, type SeenRequest } from '../../e2e/requests/recording-proxy.ts';
import { strayRequests } from '../../e2e/requests/stray-requests.ts';

const open: (Site | RecordingProxy)[] = [];

afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function started<Kind extends Site | RecordingProxy>(starting: Promise<Kind>): Promise<Kind> {
  const each = await starting;
  open.push(each);
  return each;
}

/** The status with which a proxy answers for an address. */
function askThrough(proxy: RecordingProxy, url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: proxy.port, path: url }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on('error', reject);
  });
}

function request(change: Partial<SeenRequest>): SeenRequest {
  return { method: 'GET', url: 'http://127.0.0.1:1/a.html', destination: 'document', status: 200, ...change };
}

it('A page of a test and the icon that browsers ask for are expected', () => {
  const icon = request({ url: 'http://127.0.0.1:1/favicon.ico', destination: 'image', status: 404 });
  expect(strayRequests([request({}), icon, request({ url: 'http://localhost:1/b.html' })])).toEqual([]);
});

it.each([
  { what: 'another machine', of: { url: 'http://collect.example/?page=1' } },
  { what: 'a name that begins like this machine’s', of: { url: 'http://127.0.0.1.example/' } },
  { what: 'a tunnel', of: { method: 'CONNECT', url: 'collect.example:443', destination: '' } },
  { what: 'a tunnel to this machine', of: { method: 'CONNECT', url: '127.0.0.1:443', destination: '' } },
  { what: 'a script', of: { destination: 'empty' } },
  { what: 'what no test serves', of: { url: 'http://127.0.0.1:1/collect', status: 404 } },
])('A request is stray where it is for or by $what', ({ of }) => {
  expect(strayRequests([request(of)])).toHaveLength(1);
});

it('The proxy passes requests on to this machine alone, and writes down all', async () => {
  const site = await started(serveSite({ '/a.html': 'a page' }));
  const proxy = await started(recordingProxy());
  expect(await askThrough(proxy, `${site.origin}/a.html`)).toBe(200);
  expect(await askThrough(proxy, `${site.origin}/b.html`)).toBe(404);
  expect(await askThrough(proxy, 'http://collect.example/')).toBe(403);
  expect(proxy.seen.map(({ url, status }) => [url, status])).toEqual([
    [`${site.origin}/a.html`, 200],
    [`${site.origin}/b.html`, 404],
    ['http://collect.example/', 403],
  ]);
});
