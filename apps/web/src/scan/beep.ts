const KEPT = 'doorstep.scan.silent';

/** Whether this browser was told to be quiet. A setting of the machine on the table, not of the person. */
export const isSilent = (): boolean => localStorage.getItem(KEPT) === 'yes';

export function beSilent(silent: boolean): void {
  if (silent) localStorage.setItem(KEPT, 'yes');
  else localStorage.removeItem(KEPT);
}

let context: AudioContext | null = null;

/** A short tone: high when it was understood, low when somebody should look. No sound is no fault. */
export function beep(kind: 'known' | 'ask'): void {
  if (isSilent()) return;
  try {
    context ??= new AudioContext();
    const [tone, loudness] = [context.createOscillator(), context.createGain()];
    tone.frequency.value = kind === 'known' ? 1320 : 330;
    loudness.gain.value = 0.06;
    tone.connect(loudness).connect(context.destination);
    tone.start();
    tone.stop(context.currentTime + (kind === 'known' ? 0.08 : 0.25));
  } catch (error) {
    // No sound is no fault: a machine without a speaker still counts.
    context = null;
    console.debug(error);
  }
}
