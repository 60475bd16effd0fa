export * from './contents';
export * from './door-sign';
export * from './protocol';
export * from './read';
