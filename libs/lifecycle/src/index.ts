export * from './drawers';
export * from './machine';
export * from './machines';
export * from './outcome';
export * from './projection';
export * from './stops';
export * from './tasks';
export * from './words';
