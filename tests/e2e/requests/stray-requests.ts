import type { SeenRequest } from './recording-proxy.ts';

/** Whether an address, or a tunnel's `host:port`, is on this machine. */
export function isLoopback(url: string): boolean {
  const parsed = URL.parse(url.includes('://') ? url : `tunnel://${url}`);
  return parsed !== null && /^(?:127\.\d+\.\d+\.\d+|\[::1\]|(?:.+\.)?localhost)$/.test(parsed.hostname);
}

/**
 * Those of a browser's requests that no page of a test explains, a line each. The tests' pages stand on this machine and
 * make no requests by script, so a stray one leaves the machine, asks for what is not there, or was made by a script.
 */
export function strayRequests(seen: readonly SeenRequest[]): string[] {
  return seen
    .filter(({ method, url, destination, status }) => {
      if (method === 'CONNECT' || !isLoopback(url) || destination === 'empty') return true;
      // Browsers ask every site for its icon, unasked.
      return status === 404 && URL.parse(url)?.pathname !== '/favicon.ico';
    })
    .map(
      ({ method, url, destination, status }) =>
        `${method} ${url} (for ${destination || 'nothing named'}): ${status}`,
    );
}
