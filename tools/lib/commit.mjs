import { spawnSync } from 'node:child_process';
import { root } from './stamp.mjs';

/** The commit measured, with `+` when files differ from it; `unknown` outside a git work tree. */
export function commitOf() {
  const head = git('rev-parse', '--short=12', 'HEAD');
  if (head === undefined) return 'unknown';
  return git('status', '--porcelain', '--untracked-files=no') === '' ? head : `${head}+`;
}

/** @param {string[]} args */
function git(...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
