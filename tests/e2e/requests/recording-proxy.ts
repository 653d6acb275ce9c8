import { createServer, type IncomingMessage, request as requestFrom, type ServerResponse } from 'node:http';
import { isLoopback } from './stray-requests.ts';

/** A request that a browser made, as the proxy saw it. */
export type SeenRequest = {
  readonly method: string;
  /** The whole address; only `host:port` for a tunnel, which HTTPS and web sockets ask for. */
  readonly url: string;
  /** What the browser wants it for, by its `Sec-Fetch-Dest` header: `document`, `image`, `empty` for a script; '' if unsaid. */
  readonly destination: string;
  /** HTTP status of the answer; 0 before there is one. */
  status: number;
};

/** A proxy on this machine's loopback address that lets nothing out, and writes down all that was asked of it. */
export type RecordingProxy = {
  readonly port: number;
  readonly seen: readonly SeenRequest[];
  /** Ends it, with the connections that are still open. */
  close(): Promise<void>;
};

/** Starts a proxy on a free port. It passes requests on to this machine alone, and refuses every other. */
export async function recordingProxy(): Promise<RecordingProxy> {
  const seen: SeenRequest[] = [];
  const note = (incoming: IncomingMessage, url: string): SeenRequest => {
    const request = {
      method: incoming.method ?? '',
      url,
      destination: String(incoming.headers['sec-fetch-dest'] ?? ''),
      status: 0,
    };
    seen.push(request);
    return request;
  };

  const server = createServer((incoming, outgoing) => {
    const noted = note(incoming, incoming.url ?? '');
    if (isLoopback(noted.url)) passOn(incoming, outgoing, noted);
    else refuse(outgoing, noted);
  });
  server.on('connect', (incoming, socket) => {
    note(incoming, incoming.url ?? '').status = 403;
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('clientError', (_, socket) => socket.destroy());

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    port: address.port,
    seen,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function refuse(outgoing: ServerResponse, noted: SeenRequest): void {
  noted.status = 403;
  outgoing.writeHead(403).end();
}

function passOn(incoming: IncomingMessage, outgoing: ServerResponse, noted: SeenRequest): void {
  const onward = requestFrom(noted.url, { method: noted.method, headers: incoming.headers, agent: false });
  onward.on('response', (answer) => {
    noted.status = answer.statusCode ?? 0;
    outgoing.writeHead(noted.status, answer.headers);
    answer.pipe(outgoing);
    answer.on('error', () => outgoing.destroy());
  });
  onward.on('error', () => outgoing.destroy());
  // A browser that leaves a page gives its requests up, and so must the site hear it.
  outgoing.on('close', () => onward.destroy());
  incoming.pipe(onward);
}
