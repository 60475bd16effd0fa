export * from './annealing';
export * from './assert';
export * from './brand';
export { Flow } from './flow';
export * from './random';
export * from './result';
