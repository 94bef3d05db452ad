import { createServer } from 'node:http';
import { extname } from 'node:path';

const TYPES = {
  '': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** The page talks to nobody: the browser is told so too. */
const POLICY = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'";

/**
 * Serves files held in memory, to this machine only.
 *
 * @param {Map<string, Uint8Array>} files Contents by path.
 * @param {number} port 0 takes any free one.
 * @returns {Promise<{ address: string, close: () => void, unref: () => void }>} Where it listens.
 */
export async function serve(files, port = 0) {
  const server = createServer((request, response) => answer(files, request, response));
  await listen(server, port);
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => server.close(),
    unref: () => server.unref(),
  };
}

function answer(files, request, response) {
  const path = request.url?.split('?')[0] ?? '/';
  const contents = files.get(path);
  if (!contents) return response.writeHead(404).end();
  return response
    .writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Security-Policy': POLICY,
      'Cache-Control': 'no-store',
    })
    .end(contents);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}
