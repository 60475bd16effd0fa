import { useEffect, useState } from 'react';
import { applyTheme, type Theme } from '../kit';
import { usePocket } from '../frame/pocket';

/** The look of this phone, kept on it. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const { phone } = usePocket();
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => {
    void phone.settings.get('theme').then((row) => {
      if (row) setTheme(row.value as Theme);
    });
  }, [phone]);
  const choose = (next: Theme): void => {
    setTheme(next);
    applyTheme(next);
    void phone.settings.put({ name: 'theme', value: next });
  };
  return [theme, choose];
}
