import type { DoorPicture, DoorSign } from '@doorstep/lifecycle';
import type { MessageKey, useWords } from '../messages';

/** A door sign as it is read aloud: "kite 42". */
export const signText = (words: ReturnType<typeof useWords>, sign: DoorSign): string =>
  words.t('sign.value', { picture: words.t(pictureKey(sign.picture)), number: String(sign.number) });

const pictureKey = (picture: DoorPicture): MessageKey => `sign.${picture}`;
