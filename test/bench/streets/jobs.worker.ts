import type { Snap, StreetFiles } from '@doorstep/streets';
import { Jobs, type Job } from './jobs';

/** First the pack and the places, then one job after another. */
export type WorkerOrder = { readonly files: StreetFiles; readonly places: readonly Snap['asked'][] } | Job;

let jobs: Jobs | null = null;

addEventListener('message', ({ data }: MessageEvent<WorkerOrder>) => {
  if ('files' in data) jobs = new Jobs(data.files, data.places);
  postMessage('files' in data ? 0 : jobs?.run(data));
});
