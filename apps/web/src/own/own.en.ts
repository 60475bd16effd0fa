import { passphraseEn } from '../i18n/passphrase.en';

/** A member's own way in: their passphrase, and a spare code on paper. */
export const ownEn = {
  ...passphraseEn,
  'own.card': 'Your way in',
  'own.lead':
    'Your passphrase opens your keys. A spare code on paper opens them on the day you have forgotten it.',
  'own.since': 'You have a spare code, made on {day}.',
  'own.without': 'You have no spare code. If you forget your passphrase, nobody can open your keys for you.',
  'own.make': 'Make a spare code',
  'own.makeNew': 'Make a new spare code',
  'own.number': 'Your number',
  'own.number.lead':
    'Whoever makes you an organizer asks for this number. Read it out when you stand together, or in a call where you know the voice. It is no secret.',
  'own.spare.title': 'Your spare code',
  'own.spare.write':
    'Write these digits down by hand. Whoever has them and your handle can open what you can open: keep the paper with your passport, not beside this device. They are shown only now.',
  'own.spare.replaces': 'Your older spare code stops working as soon as you keep this one.',
  'own.spare.written': 'I have written it down',
  'own.spare.check': 'Now type the code from your paper. One day the paper is all you have.',
  'own.spare.code': 'Spare code',
  'own.spare.hint': '32 digits. Spaces do not matter.',
  'own.spare.show': 'Show it again',
  'own.spare.other': 'This is not the code that was shown. Compare it with your paper.',
  'own.spare.LENGTH': 'A spare code has 32 digits. Count them in groups of four.',
  'own.spare.CHECK_DIGIT': 'One of these digits is wrong. Compare them with your paper.',
  'own.spare.keep': 'Keep this code',
  'own.spare.kept': 'Your spare code works from now on.',
  'own.pass.title': 'Change your passphrase',
  'own.pass.lead':
    'You can open all that you could open before. Other browsers you are signed in with are signed out.',
  'own.pass.now': 'Your passphrase now',
  'own.pass.need': 'Type your passphrase',
  'own.pass.wrong': 'This passphrase does not open your keys. Type it again.',
  'own.pass.next': 'New passphrase',
  'own.pass.again': 'New passphrase once more',
  'own.pass.differs': 'The two are not the same. Type the new passphrase once more.',
  'own.pass.save': 'Change passphrase',
  'own.pass.done': 'Your new passphrase counts from now on.',
  'own.back.title': 'Forgotten passphrase',
  'own.back.lead':
    'With your spare code you choose a new passphrase. The code is used up by it, so make a new one afterwards.',
  'own.back.none':
    'No spare code? Then nobody can open your old keys. An organizer of your hub can invite you anew.',
  'own.back.open': 'Choose this passphrase and sign in',
  'own.back.done': 'You are in with your new passphrase. Your spare code is used up: make a new one.',
} as const;
