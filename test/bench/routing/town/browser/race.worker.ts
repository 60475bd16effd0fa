import { race, type RaceOrder } from './race';

addEventListener('message', ({ data }: MessageEvent<RaceOrder>) => postMessage(race(data)));
