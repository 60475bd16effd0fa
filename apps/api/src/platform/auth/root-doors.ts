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
  const scanner = app.get(MetadataScanner);
  const doors = new Map<string, readonly Relation[]>();
  for (const { instance, metatype } of app.get(DiscoveryService).getProviders()) {
    if (!metatype || typeof instance !== 'object' || instance === null) continue;
    const methods = instance as Record<string, () => unknown>;
    for (const name of scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
      const method = methods[name];
      if (method === undefined) continue;
      const root = reflector.get<string | undefined>(RESOLVER_TYPE, method);
      const permission = reflector.get<Permission | undefined>(PERMISSION, method);
      if (root === undefined || !ROOTS.has(root) || permission === undefined) continue;
      const field = reflector.get<string | undefined>(RESOLVER_NAME, method) ?? name;
      doors.set(`${root}.${field}`, PERMISSIONS[permission].who);
    }
  }
  return doors;
}
