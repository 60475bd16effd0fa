/** The part of Trusted Types that we use; TypeScript's DOM library does not know it yet. */
interface PolicyRules {
  createScriptURL?(url: string): string;
  createHTML?(html: string): string;
}
interface Policy {
  createScriptURL(url: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: PolicyRules): Policy;
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;

function ownOrigin(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`not our script: ${url}`);
  return url;
}

const policy = factory?.createPolicy('app', { createScriptURL: ownOrigin });

/** The address of a worker script of ours, blessed for `new Worker`. Throws for any other origin. */
export const ownScript = (url: string): string => policy?.createScriptURL(url) ?? ownOrigin(url);

/**
 * For the map library, which starts its workers and writes its attribution by itself: same-origin scripts, and markup
 * of which only our own attribution survives, as text.
 */
export function allowMapLibrary(): void {
  factory?.createPolicy('default', {
    createScriptURL: ownOrigin,
    createHTML: (html) => html.replace(/<[^>]*>/g, '').replaceAll('<', '&lt;'),
  });
}
