import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

describe('a test file that leaves a connection open', () => {
  it('fails, although each of its tests passed', () => {
    const flags = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];
    const { status, stderr } = spawnSync(
      process.execPath,
      [...flags, '--config', 'tools/jest/fixtures/jest.config.mjs'],
      {
        encoding: 'utf8',
      },
    );
    expect(stderr).toContain('connections left open after the last hook');
    expect(stderr).toContain('SELECT 1 AS one');
    expect(status).toBe(1);
  }, 60_000);
});
