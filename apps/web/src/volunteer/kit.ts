// The parts of the kit that this shell uses, each from its own file: through the kit's common door every phone would
// load the menus, dialogs and tables of the organizer's desk too.
export { Banner, Chip } from '../ui/banner';
export { Button } from '../ui/button';
export { CheckRows, RadioRows } from '../ui/choices';
export { ErrorSummary, type FieldFault } from '../ui/error-summary';
export { NumberField, Select, TextField } from '../ui/fields';
export { Icon, type IconName } from '../ui/icon';
export { Card, EmptyState, Skeleton } from '../ui/layout';
export { LibraryLocale } from '../ui/locale';
export { QrCode } from '../ui/qr-code';
export { lookOfLetter, RouteBadge } from '../ui/route-badge';
export { applyTheme, type Theme } from '../ui/theme';
