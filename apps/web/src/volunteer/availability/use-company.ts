import type { CompanyFacts } from '@doorstep/lifecycle';
import { useCallback, useEffect, useState } from 'react';
import type { BoxText } from '../../platform/session/boxes';
import type { Keyring } from '../../platform/session/keyring';
import { openCompany } from './company';

type Box = BoxText | null;
type Opened = ReadonlyMap<string, CompanyFacts>;

const bodyOf = (box: Box): string => box?.body ?? '';

/**
 * What is in a box of company. While a newer box is opened the one before it stays, so that nothing jumps; null until the
 * first is open. `know` tells what is in a box that this phone has just sealed itself.
 */
export function useCompany(
  keys: Keyring,
  box: Box | undefined,
): { readonly facts: CompanyFacts | null; know(body: string, facts: CompanyFacts): void } {
  const [opened, setOpened] = useState<Opened>(new Map());
  const know = useCallback((body: string, facts: CompanyFacts): void => {
    setOpened((now) => new Map([...now].filter(([one]) => one !== body)).set(body, facts));
  }, []);
  useEffect(() => {
    if (box === undefined || opened.has(bodyOf(box))) return;
    let gone = false;
    void openCompany(keys, box).then((facts) => {
      if (!gone) know(bodyOf(box), facts);
    });
    return () => {
      gone = true;
    };
  }, [keys, box, opened, know]);
  const facts = box === undefined ? null : opened.get(bodyOf(box));
  return { facts: facts ?? [...opened.values()].at(-1) ?? null, know };
}
