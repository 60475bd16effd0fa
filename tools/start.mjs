// npm start: install what is missing, build what is stale, run. This file must load on any Node, so it says no more.
var version = process.versions.node.split('.').map(Number);
var major = version[0] || 0;
if (major < 20 || (major === 20 && (version[1] || 0) < 19)) {
  console.error(
    'Doorstep needs Node 20.19 or newer; this is Node ' + process.versions.node + '. See https://nodejs.org',
  );
  process.exit(1);
}
import('./lib/start.mjs');
