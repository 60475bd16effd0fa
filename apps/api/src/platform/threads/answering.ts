import { parentPort } from 'node:worker_threads';

/** What a side thread says: an answer, or what went wrong, with its name, message and stack. */
export type Told<Answer> = { readonly answer: Answer } | { readonly error: unknown };

/** Makes this thread answer the questions of a `SideThread`. */
export function answering<Question, Answer>(think: (question: Question) => Answer): void {
  parentPort?.on('message', (question: Question) => {
    parentPort?.postMessage(told(think, question));
  });
}

function told<Question, Answer>(think: (question: Question) => Answer, question: Question): Told<Answer> {
  try {
    return { answer: think(question) };
  } catch (error) {
    return { error };
  }
}
