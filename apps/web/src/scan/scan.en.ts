/** What a place to scan says. */
export const scanEn = {
  'scan.field': 'Scan, or type a number or a name',
  'scan.hint': 'A scanner works wherever the cursor is.',
  'scan.take': 'Enter',
  'scan.camera.open': 'Use the camera',
  'scan.camera.close': 'Close the camera',
  'scan.camera.view': 'What the camera sees',
  'scan.camera.aim': 'Hold the bars in front of the camera.',
  'scan.camera.starting': 'The camera is starting.',
  'scan.camera.none': 'This browser gives us no camera. Type the number instead.',
  'scan.camera.slow': 'Nothing found yet. More light helps, or type it instead.',
  'scan.type': 'Type it instead',
  'scan.light.on': 'Light on',
  'scan.light.off': 'Light off',
  'scan.sound.on': 'Sound on',
  'scan.sound.off': 'Sound off',
} as const;
export type ScanKey = keyof typeof scanEn;
