import { fork, type Serializable } from 'node:child_process';
import { CHILD, type News } from './role';

/**
 * Has an order carried out by a process of its own, as a user's computer would: fresh memory, nothing compiled yet.
 * Its start is nobody's CPU but its own and the child counts from when it chooses. Rejects with the child's own words.
 */
export function ask<A, S>(entry: string, order: Serializable, onSeen: (seen: S) => void): Promise<A> {
  return new Promise((resolve, reject) => {
    const child = fork(entry, [CHILD], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.on('message', (news: News<A, S>) => {
      if (news.kind === 'seen') onSeen(news.seen);
      else if (news.kind === 'answered') resolve(news.answer);
      else reject(new Error(news.why));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`the child ended without an answer (${signal ?? code})`)),
    );
    child.send(order);
  });
}
