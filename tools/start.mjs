// `npm start`: from a fresh clone to the game in a browser. Node built-ins only until the packages are installed.

import { ROOT, installPackages, isInstalled, nodeComplaint } from './install.mjs';

const FIRST_PORT = 4173;

const complaint = nodeComplaint();
if (complaint) {
  console.error(complaint);
  process.exit(1);
}
if (!isInstalled(ROOT)) {
  console.log('Installing packages: once, about half a minute …');
  installPackages(ROOT);
}

const { build, preview } = await import('vite');
await build({ root: ROOT, logLevel: 'warn' });
const server = await preview({
  root: ROOT,
  // A taken port is no error: Vite takes the next free one.
  preview: { port: FIRST_PORT, open: hasDesktop() },
});
console.log('\nKurultai is ready. Ctrl-C ends it.');
server.printUrls();

/** Is there a screen that a browser could open on? */
function hasDesktop() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(DISPLAY || WAYLAND_DISPLAY);
}
