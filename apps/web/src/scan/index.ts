export { beep, beSilent, isSilent } from './beep';
export { CameraScanner } from './camera-scanner';
export { CODE_FORMATS, type CodeFormat, type FoundCode } from './codes';
export { ScanField } from './scan-field';
export { useWedge } from './use-wedge';
export { Wedge } from './wedge';
