export type Theme = 'system' | 'light' | 'dark';

/** Sets the look of the document. Whether a choice is kept, and where, is the shell's affair. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
