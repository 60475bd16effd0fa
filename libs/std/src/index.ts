export * from './annealing';
export * from './assert';
export * from './brand';
export * from './random';
export * from './result';
