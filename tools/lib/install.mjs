import { foreground } from './foreground.mjs';
import { missingPackages } from './installed.mjs';

/**
 * Runs npm ci when a package of the lock file is not there; ends the process with a sentence when npm fails.
 * @param {(text: string) => void} say
 */
export async function installPackages(say) {
  if (missingPackages() === 0) return say('Packages are installed');
  say('Installing packages (about a minute)');
  const status = await foreground('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status === 0) return;
  console.error('npm could not install the packages: its own words are above. Is the network reachable?');
  process.exit(1);
}
