// Tries every way out that a program has, towards an address given as argument; ends well whatever happens.
import dgram from 'node:dgram';
import dns, { lookup } from 'node:dns';
import { resolve4 } from 'node:dns/promises';
import { get } from 'node:http';
import net from 'node:net';
import tls from 'node:tls';
import { Worker } from 'node:worker_threads';

const [, , host = '', port = '', only = ''] = process.argv;
const settle = (begin) => new Promise((done) => begin(done)).catch(() => undefined);
const until = (socket, done) => socket.once('error', done).once('connect', () => (socket.destroy(), done()));

await settle((done) => until(net.connect(Number(port), host), done));
if (only === 'one') process.exit(0);
await settle((done) => until(net.connect({ host, port: Number(port) }), done));
await settle((done) =>
  tls
    .connect({ host, port: Number(port) })
    .once('error', done)
    .once('secureConnect', done),
);
await settle((done) => get({ host, port, path: '/' }, done).once('error', done));
await fetch(`http://${host}:${port}/`).catch(() => undefined);
await settle((done) => lookup('name.invalid', done));
await settle((done) => dns.promises.lookup('name.invalid').then(done, done));
await resolve4('name.invalid').catch(() => undefined);
await settle((done) => {
  const socket = dgram.createSocket('udp4');
  try {
    socket.send('x', Number(port), host, done);
  } catch (error) {
    done(error);
  }
});
await settle((done) =>
  new Worker(
    `require('node:net').connect(${Number(port)}, ${JSON.stringify(host)}).on('error', () => process.exit())`,
    {
      eval: true,
    },
  ).once('exit', done),
);
process.exit(0);
