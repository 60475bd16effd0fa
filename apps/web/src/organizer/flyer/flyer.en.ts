/** A sheet of paper for families, in their language whatever the desk speaks. */
export const flyerEn = {
  title: 'Do you need food, a ride or child care?',
  lead: 'Neighbors help. It is free.',
  papers: 'No one asks about papers.',
  sealed: 'Your answers are locked on your phone. Only {hub} can open them. They are erased after the help.',
  scan: 'Ask with your phone',
  scanLead: 'Point the camera here, or type:',
  qr: 'Opens the form at {address}',
  call: 'Rather talk?',
  callLead: 'Call {hub}:',
  check: 'Is the page really ours?',
  checkLead: 'Before you send, open “Is this really your hub?”. It must show this number:',
  seen: 'Rather not carry this paper? Take a photo, or keep the phone number alone.',
} as const;

export type FlyerKey = keyof typeof flyerEn;
