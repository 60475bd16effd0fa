import { fork } from 'node:child_process';
import { type Answer, type News, type Order, type Sighting } from './messages';
import { CHILD } from './role';

/**
 * Has one file solved by a process of its own, as a user's computer would: fresh memory, nothing compiled yet. Its
 * start up to the budget is not counted. Rejects with the child's own words.
 */
export function ask(entry: string, order: Order, onSighting: (sighting: Sighting) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = fork(entry, [CHILD], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.on('message', (news: News) => {
      if (news.kind === 'sighting') onSighting(news);
      else if (news.kind === 'answer') resolve(news);
      else reject(new Error(news.why));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`the child ended without an answer (${signal ?? code})`)),
    );
    child.send(order);
  });
}
