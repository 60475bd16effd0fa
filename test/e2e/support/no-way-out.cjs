// Preloaded (`node --require`: workers made from text heed no `--import`): whatever would leave this machine is refused and written down, one line an attempt, into
// the file named by NO_WAY_OUT_LOG. Inside is 127.0.0.1, ::1, localhost and sockets of the file system, nothing else.
const dgram = require('node:dgram');
const dns = require('node:dns');
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');

const log = process.env.NO_WAY_OUT_LOG;
if (!log) throw new Error('NO_WAY_OUT_LOG names the file for attempts');

const INSIDE = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1', 'localhost', '0.0.0.0', '::', '']);
const isInside = (host) => INSIDE.has(String(host ?? '').toLowerCase());

/** Writes the attempt down and gives the error that a closed network would. */
function refuse(how, where) {
  fs.appendFileSync(log, `${how} ${String(where)}\n`);
  return Object.assign(new Error('no way out'), { code: 'ENETUNREACH' });
}

/** `connect(options)`, `connect(port, host)`, `connect(path)`, and Node's own form with all of it in one array. */
function hostOf(args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null) return first.path ? '' : (first.host ?? 'localhost');
  const isPath = typeof first === 'string' && !/^\d+$/.test(first);
  return isPath ? '' : typeof second === 'string' ? second : 'localhost';
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const host = hostOf(args);
  if (isInside(host)) return connect.apply(this, args);
  const error = refuse('connect', host);
  process.nextTick(() => this.destroy(error));
  return this;
};

const send = dgram.Socket.prototype.send;
dgram.Socket.prototype.send = function (...args) {
  const host = args.find((arg, at) => at > 0 && typeof arg === 'string') ?? 'localhost';
  if (isInside(host)) return send.apply(this, args);
  throw refuse('datagram', host);
};

const VERBS = Object.keys(dns).filter((verb) => /^(lookup|resolve\w*|reverse)$/.test(verb));
for (const verb of VERBS) {
  const ask = dns[verb];
  dns[verb] = (name, ...rest) => {
    if (isInside(name) || (verb !== 'reverse' && net.isIP(name) > 0)) return ask(name, ...rest);
    const error = refuse('name', name);
    const answer = rest.at(-1);
    if (typeof answer !== 'function') throw error;
    process.nextTick(() => answer(error));
    return {};
  };
  const promise = dns.promises[verb];
  dns.promises[verb] = (name, ...rest) =>
    isInside(name) || (verb !== 'reverse' && net.isIP(name) > 0)
      ? promise(name, ...rest)
      : Promise.reject(refuse('name', name));
}
for (const resolver of [dns.Resolver, dns.promises.Resolver]) {
  for (const verb of Object.getOwnPropertyNames(resolver.prototype).filter((name) =>
    /^resolve|^reverse$/.test(name),
  )) {
    resolver.prototype[verb] = (name) => {
      throw refuse('name', name);
    };
  }
}
syncBuiltinESMExports();
