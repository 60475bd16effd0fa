export * from './availability';
export * from './bucket';
export * from './calendar';
export * from './window';
