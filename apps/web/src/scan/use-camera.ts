import { useCallback, useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { CodeReader, FoundCode } from './codes';
import { openReader } from './readers';

/** How a camera stands: on its way, looking, looking for a while without luck, or not to be had. */
export type CameraState = 'starting' | 'looking' | 'slow' | 'none';

/** Between two looks: a tenth of a second is sooner than a hand moves, and leaves a slow phone time to breathe. */
const BETWEEN_LOOKS = 100;
/** After so long somebody should be told that they may type it. */
const SLOW = 3000;

export interface Camera {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly state: CameraState;
  /** Null: this camera has no light. */
  readonly light: boolean | null;
  readonly setLight: (on: boolean) => void;
}

/** The camera at the back of a phone, or the one there is, looking for codes until its screen goes. */
export function useCamera(onLook: (codes: readonly FoundCode[]) => void): Camera {
  const video = useRef<HTMLVideoElement>(null);
  const track = useRef<MediaStreamTrack | null>(null);
  const [state, setState] = useState<CameraState>('starting');
  const [light, setLightState] = useState<boolean | null>(null);
  const looked = useEffectEvent(onLook);
  useEffect(() => {
    const over = new AbortController();
    void look(video, over.signal, {
      looked,
      setState,
      started: (own) => {
        track.current = own;
        if (hasLight(own)) setLightState(false);
      },
    });
    return () => over.abort();
  }, []);
  const setLight = useCallback((on: boolean) => {
    void track.current
      ?.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] })
      .then(() => setLightState(on))
      .catch(() => setLightState(null));
  }, []);
  return { video, state, light, setLight };
}

const hasLight = (track: MediaStreamTrack): boolean =>
  'torch' in (track.getCapabilities() as { readonly torch?: unknown });

interface Watch {
  readonly looked: (codes: readonly FoundCode[]) => void;
  readonly setState: (state: CameraState) => void;
  readonly started: (track: MediaStreamTrack) => void;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** What is open while a camera looks: its picture, its light, and who reads it. */
interface Eyes {
  readonly stream: MediaStream;
  readonly track: MediaStreamTrack;
  readonly reader: CodeReader;
}

async function look(
  video: RefObject<HTMLVideoElement | null>,
  over: AbortSignal,
  watch: Watch,
): Promise<void> {
  const eyes = await openEyes();
  const screen = video.current;
  if (eyes === null || screen === null || over.aborted) {
    if (eyes !== null) close(eyes);
    if (!over.aborted) watch.setState('none');
    return;
  }
  over.addEventListener('abort', () => close(eyes));
  watch.started(eyes.track);
  screen.srcObject = eyes.stream;
  await screen.play().catch(() => undefined);
  await lookOn(screen, eyes.reader, over, watch);
}

/** Looks until it is over; a decoder that cannot start is no camera for us: the field stays. */
async function lookOn(
  screen: HTMLVideoElement,
  reader: CodeReader,
  over: AbortSignal,
  watch: Watch,
): Promise<void> {
  watch.setState('looking');
  let since = performance.now();
  while (!over.aborted) {
    const codes = screen.videoWidth > 0 ? await reader.read(screen).catch(() => null) : [];
    if (over.aborted) return;
    if (codes === null) return watch.setState('none');
    watch.looked(codes);
    if (codes.length > 0) since = performance.now();
    watch.setState(performance.now() - since > SLOW ? 'slow' : 'looking');
    await pause(BETWEEN_LOOKS);
  }
}

function close({ stream, reader }: Eyes): void {
  stream.getTracks().forEach((one) => one.stop());
  reader.close();
}

/** Null when there is no camera, nobody allows it, or nothing can read it. */
async function openEyes(): Promise<Eyes | null> {
  const back = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } };
  const devices = (navigator as { readonly mediaDevices?: MediaDevices }).mediaDevices;
  const stream = await devices?.getUserMedia({ video: back, audio: false }).catch(() => null);
  const [track] = stream?.getVideoTracks() ?? [];
  if (!stream || track === undefined) return null;
  const reader = await openReader().catch(() => null);
  if (reader === null) stream.getTracks().forEach((one) => one.stop());
  return reader === null ? null : { stream, track, reader };
}
