export { I18nProvider as LibraryLocale } from 'react-aria-components';
