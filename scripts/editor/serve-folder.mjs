// Serves a folder over HTTP on the loopback interface, as web extensions reach a browser.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png' };

/**
 * @param {string} folder absolute; nothing outside of it is served
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serveFolder(folder) {
  const server = createServer(async (request, response) => {
    // The workbench asks from an origin of its own.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    if (request.method === 'OPTIONS') return response.end();
    const path = normalize(join(folder, decodeURIComponent(new URL(request.url, 'http://127.0.0.1').pathname)));
    const content = path.startsWith(folder + sep) ? await readFile(path).catch(() => undefined) : undefined;
    response.statusCode = content ? 200 : 404;
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
    response.end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
