import { useState, type ReactNode } from 'react';
import { Menu } from './layers';
import { applyTheme, type Theme } from './theme';

interface ThemeSwitchProps {
  readonly label: string;
  readonly names: Readonly<Record<Theme, string>>;
}

/** Sun, moon, or as the device says. */
export function ThemeSwitch({ label, names }: ThemeSwitchProps): ReactNode {
  const [theme, setTheme] = useState<Theme>('system');
  return (
    <Menu
      label={label}
      icon={theme === 'dark' ? 'moon' : 'sun'}
      entries={(['system', 'light', 'dark'] as const).map((id) => ({
        id,
        label: names[id],
        selected: id === theme,
      }))}
      onChoose={(id) => {
        setTheme(id as Theme);
        applyTheme(id as Theme);
      }}
    />
  );
}

interface LanguageMenuProps {
  readonly label: string;
  readonly languages: readonly { readonly tag: string; readonly name: string }[];
  readonly current: string;
  readonly onChoose: (tag: string) => void;
}

/** Languages under their own names, never flags. */
export function LanguageMenu({ label, languages, current, onChoose }: LanguageMenuProps): ReactNode {
  return (
    <Menu
      label={label}
      icon="language"
      text={languages.find((language) => language.tag === current)?.name ?? current}
      entries={languages.map((language) => ({
        id: language.tag,
        label: language.name,
        lang: language.tag,
        selected: language.tag === current,
      }))}
      onChoose={onChoose}
    />
  );
}
