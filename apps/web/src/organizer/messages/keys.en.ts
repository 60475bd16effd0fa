/** New keys for a hub: said on Today, in settings and where somebody leaves. */
export const keysEn = {
  'keys.card': 'Keys of this hub',
  'keys.title': 'New keys for this hub',
  'keys.turn': 'Seal everything anew',
  'keys.goOn': 'Go on without them',
  'keys.lead':
    'This browser makes new keys and seals everything that is here for the people who stay. Nobody has to sign in again. Close this and nothing has changed.',
  'keys.since': 'In use since {day}, number {epoch}.',
  'keys.week': 'The keys of this hub are a week old. New ones take a few seconds.',
  'keys.owed':
    '{count, plural, one {One person left, or lost a role, with keys that still open what is here.} other {# people left, or lost a role, with keys that still open what is here.}} Seal everything anew.',
  'keys.running': 'Sealing everything anew',
  'keys.stopping': 'Stopping',
  'keys.pace': 'Re-sealing {done} of {total}',
  'keys.stop': 'Stop',
  'keys.stopped': 'Stopped. Nothing has changed.',
  'keys.unchanged': 'Nothing has changed. Try again, and it goes on from there.',
  'keys.without':
    '{count, plural, one {One thing here opens with no key any more. If you go on, it stays closed for good.} other {# things here open with no key any more. If you go on, they stay closed for good.}}',
  'keys.noRoot': 'This account was never given the root key of the hub. Another organizer can do it.',
  'keys.old': 'This browser did not have the newest keys. It has them now: try again.',
  'keys.done': 'Everything is sealed anew.',
  'keys.underWay': 'Begun at {time} and not finished: {done} of {total}.',
  'keys.drop': 'Drop it',
  'own.note': 'You have no spare code. A forgotten passphrase would lock you out for good.',
  'own.note.go': 'Make a spare code',
  'keys.sheets':
    'What this server gives out as the key of your recovery sheets is not signed by the hub. Nothing has changed. Make new sheets in the settings, then try again.',
  'keys.stranger':
    'This server gives out a key for {handle} that this hub never signed. Somebody may want to read along. Nothing has changed.',
  'keys.stranger.do':
    'Meet {handle} or call them. If all is well, end their roles and give them again, then try again. If this server named somebody you do not know, stop using it and ask whoever runs it.',
  'compare.title': 'Is this {handle}?',
  'compare.lead':
    'An organizer can open everything. Stand with {handle}, or call them and know the voice: on their phone, under “Me”, is their number. Let them read it to you, and type it.',
  'compare.number': 'Their number',
  'compare.hint': '20 digits. Spaces do not matter.',
  'compare.do': 'Compare and go on',
  'compare.length': 'The number has 20 digits. Count them in groups of five.',
  'compare.differs':
    'This is not the number of the keys that this server shows for {handle}. Nothing was given.',
  'compare.stop':
    'Read it once more, digit by digit. If it stays so, do not go on: somebody may have put other keys in their place. Ask whoever runs this server.',
  'keys.opened':
    'This hub was opened with its recovery sheets, and its keys are still the old ones. Seal everything anew.',
  'recover.note':
    'This hub has no recovery sheets. If every organizer is lost, everything here stays closed.',
  'recover.note.go': 'Make recovery sheets',
  'recover.note.void': 'The recovery sheets do not count any more. Make new ones.',
  'recover.note.opened':
    '{handle} opened this hub with its recovery sheets on {day}. If nobody here knows why, take the role of organizer from them under People.',
  'end.keys.later': 'Do it now, seal anew later',
  'end.keys.what': 'The keys of the hub: everything here is sealed anew for the people who stay.',
} as const;
