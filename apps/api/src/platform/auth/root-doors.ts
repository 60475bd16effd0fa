import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PERMISSION } from './can.decorator';
import type { RootDoors } from './door-check';
import { type Permission, PERMISSIONS, type Relation } from './permissions';

/** Where Nest's @Query, @Mutation and @Subscription note their root and their field's name; Nest exports neither. */
const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** Walks all resolvers of the running application and notes which permission each root field names. */
export function rootDoors(app: INestApplicationContext): RootDoors {
  const reflector = app.get(Reflector);
  const named = methodsOf(app).flatMap(([name, method]): [string, readonly Relation[]][] => {
    const root = reflector.get<string | undefined>(RESOLVER_TYPE, method);
    const permission = reflector.get<Permission | undefined>(PERMISSION, method);
    if (root === undefined || !ROOTS.has(root) || permission === undefined) return [];
    const field = reflector.get<string | undefined>(RESOLVER_NAME, method) ?? name;
    return [[`${root}.${field}`, PERMISSIONS[permission].who]];
  });
  return new Map(named);
}

/** Every method of every provider, by name. */
function methodsOf(app: INestApplicationContext): [string, () => unknown][] {
  const scanner = app.get(MetadataScanner);
  const instances = app
    .get(DiscoveryService)
    .getProviders()
    .map(({ instance, metatype }) => (metatype ? (instance as unknown) : null))
    .filter(
      (instance): instance is Record<string, () => unknown> =>
        typeof instance === 'object' && instance !== null,
    );
  return instances.flatMap((instance) =>
    scanner
      .getAllMethodNames(Object.getPrototypeOf(instance) as object)
      .flatMap((name): [string, () => unknown][] => (instance[name] ? [[name, instance[name]]] : [])),
  );
}
