import { spawn } from 'node:child_process';
import { buildPage } from './build-page.js';
import { serve } from './server.js';

/** The browser keeps workbooks by address: the port must be the same tomorrow. */
const USUAL_PORT = 4750;

const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open'] };

await import('../build.js');

const { address } = await serveNearby(await buildPage(), Number(process.env.PORT ?? USUAL_PORT));
console.log(`PAC: ${address}  (Ctrl+C to stop / pour arrêter)`);
openBrowser(address);

async function serveNearby(files, port) {
  try {
    return await serve(files, port);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is taken, trying the next one. Workbooks are kept by address.`);
    return serveNearby(files, port + 1);
  }
}

/** A machine without a screen has nothing to open: the printed address is enough. */
function openBrowser(url) {
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const [command, ...args] = OPENERS[process.platform] ?? OPENERS.linux;
  if (!hasScreen || process.env.CI) return sayOpenByHand();
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', sayOpenByHand)
    .unref();
}

function sayOpenByHand() {
  console.log('No browser opened from here: open this address / ouvrez cette adresse.');
}
