/** Recovery sheets: made, printed, and typed in on the day on which nobody else is left. */
export const recoveryEn = {
  'recover.card': 'If everyone is lost',
  'recover.lead':
    'Three sheets of paper bring this hub back when no organizer can sign in any more. Two of the three are enough; one alone opens nothing.',
  'recover.since': 'There are sheets, made on {day}.',
  'recover.none':
    'There are no sheets that count. If every organizer loses passphrase and spare code, everything here stays closed for good.',
  'recover.make': 'Make three sheets',
  'recover.makeNew': 'Make new sheets',
  'recover.title': 'Recovery sheets',
  'recover.back': 'Back to settings',
  'recover.print.lead':
    'Print the three sheets, or copy the digits by hand in large figures. Give them to three people or places that do not know of each other’s: two together open everything that is sealed here. They are shown only now, and nothing of them is sent or stored.',
  'recover.print.printer':
    'A printer at work or in a library may keep a copy. Your own, or a pen, is better.',
  'recover.print': 'Print the sheets',
  'recover.replaces': 'Your older sheets stop working as soon as you keep these. Burn them then.',
  'recover.next': 'They are on paper',
  'recover.check.title': 'Type two sheets back',
  'recover.check.lead':
    'Type any two of the three from the paper. One day the paper is all there is. Until you have done this the sheets do not count.',
  'recover.show': 'Show them again',
  'recover.keep': 'Keep these sheets',
  'recover.kept': 'These sheets work from now on.',
  'recover.first': 'One sheet',
  'recover.second': 'Another sheet',
  'recover.line': 'Line {number}',
  'recover.errors': 'Look at these lines',
  'recover.hint': '16 digits. Spaces do not matter.',
  'recover.LENGTH': 'Line {number} needs 16 digits. Count them in groups of four.',
  'recover.CHECK_DIGIT':
    'One digit of line {number} is wrong, or it is another line. Compare it with the paper.',
  'recover.SAME_SHEET': 'This is the same sheet twice. Type another of the three.',
  'recover.OTHER_SHEETS':
    'These two sheets were not made together. Compare the dates that are printed on them.',
  'recover.NOT_THESE': 'These are sheets of an earlier time. Type the ones you have just made.',
  'recover.NO_ROOT':
    'This account was never given the root key of the hub, so it cannot make sheets. Another organizer can.',
  'recover.OLD_KEYS':
    'This browser does not hold all keys of the hub. Another organizer can make the sheets.',
  'recover.paper.title': 'Recovery sheet',
  'recover.paper.number': 'Sheet {number} of {total}',
  'recover.paper.hub': 'For the hub {hub}',
  'recover.paper.made': 'Made on {day}',
  'recover.paper.how':
    'Keep this where only you find it, and tell nobody that you have it. When no organizer of the hub can sign in any more, bring it together with one of the other two sheets. Open {address}, choose “{link}”, and type the lines of both. One sheet alone opens nothing. Newer sheets make this one worthless: then burn it.',
  'recover.enter.title': 'Bring a hub back',
  'recover.enter.lead':
    'When no organizer of your hub can sign in any more, two of its three recovery sheets make you its organizer. Everybody in the hub is told.',
  'recover.enter.open': 'Look what these sheets open',
  'recover.enter.none':
    'Only one sheet? Then nothing opens. Ask the people who were given the others. Forgotten passphrases are for the spare code.',
  'recover.enter.found': 'These sheets open {hub}.',
  'recover.enter.what':
    'You become an organizer there, under a handle and a passphrase of your own. The sheets are used up by it; everything is sealed anew, other organizers have to sign in again, and every member finds a line that says so.',
  'recover.enter.go': 'Open this hub again',
  'recover.enter.handle': 'Your handle, new',
  'recover.enter.handle.hint': 'A name that tells nobody who you are. Small letters, digits or dashes.',
  'recover.enter.SHEETS':
    'What lies behind these sheets does not open with them. Call whoever runs this server.',
  'recover.enter.sealing': 'Sealing everything anew: {done} of {total}',
  'recover.enter.done':
    'You are in, and the sheets are used up. Make a spare code and new sheets in the settings.',
} as const;
