import { Agent as HttpAgent, type IncomingMessage, request as byHttp, type RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as byHttps } from 'node:https';
import { NextDoorError } from './next-door-error';
import type { PrivateHosts } from './private-hosts';

/** What is sent. Whoever makes it answers for what is in it. */
export interface Question {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body: string | null;
}

export interface NextDoorLimits {
  /** From the look at the name to the last byte. */
  readonly milliseconds: number;
  readonly bytes: number;
}

/**
 * A server that the operator runs beside this one. Every connection is made anew to an address that was just allowed;
 * a redirect is an error like any other answer that is not 200 with JSON. Nothing is kept and nothing is logged here.
 */
export class NextDoor {
  private readonly url: URL;

  constructor(
    origin: string,
    private readonly hosts: PrivateHosts,
    private readonly limits: NextDoorLimits,
  ) {
    this.url = new URL(origin);
  }

  /** The parsed answer. Throws `NextDoorError`, always within the time allowed. */
  async ask(question: Question): Promise<unknown> {
    const signal = AbortSignal.timeout(this.limits.milliseconds);
    const late = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(new NextDoorError('it takes too long')), { once: true });
    });
    return Promise.race([this.exchange(question, signal), late]);
  }

  private async exchange(question: Question, signal: AbortSignal): Promise<unknown> {
    const address = await this.hosts.addressOf(this.url.hostname);
    const response = await this.send(question, address, signal);
    if (response.statusCode !== 200) {
      response.destroy();
      throw new NextDoorError(`it answered with status ${response.statusCode ?? 0}`);
    }
    return parse(await this.read(response));
  }

  private send(question: Question, address: string, signal: AbortSignal): Promise<IncomingMessage> {
    const { method, path, body } = question;
    const isHttps = this.url.protocol === 'https:';
    const options: RequestOptions & { servername?: string } = {
      method,
      path,
      signal,
      // The address, not the name: between look and call nobody may answer for the name again.
      host: address,
      port: this.url.port || (isHttps ? 443 : 80),
      // An agent of its own: no proxy of the environment, no connection kept.
      agent: isHttps ? new HttpsAgent({ keepAlive: false }) : new HttpAgent({ keepAlive: false }),
      headers: {
        host: this.url.host,
        accept: 'application/json',
        ...(body === null
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
      },
      ...(isHttps ? { servername: this.url.hostname } : {}),
    };
    return new Promise((resolve, reject) => {
      const sent = (isHttps ? byHttps : byHttp)(options, resolve);
      sent.on('error', (error) => reject(new NextDoorError('it cannot be reached', error)));
      sent.end(body ?? undefined);
    });
  }

  private async read(response: IncomingMessage): Promise<string> {
    const parts: Buffer[] = [];
    let size = 0;
    try {
      for await (const part of response as AsyncIterable<Buffer>) {
        size += part.length;
        if (size > this.limits.bytes) throw new NextDoorError('its answer is too large');
        parts.push(part);
      }
    } catch (error) {
      response.destroy();
      throw error instanceof NextDoorError ? error : new NextDoorError('it stopped in the middle', error);
    }
    return Buffer.concat(parts).toString('utf8');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser's own words would quote the answer.
    if (error instanceof SyntaxError) throw new NextDoorError('its answer is not JSON');
    throw error;
  }
}
