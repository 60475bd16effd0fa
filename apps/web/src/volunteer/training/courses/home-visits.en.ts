import type { CourseText } from '../course-text';

export const course: CourseText = {
  title: 'Home visits',
  lead: 'For companions. Five cards, about four minutes.',
  cards: [
    {
      icon: 'people',
      title: 'Two, and announced',
      text: 'Visits are by two, at a time the family chose. Come neither early nor late, and stay as long as agreed. Say at the beginning when you will go.',
      ask: 'You are in the neighborhood a day early, and could drop in.',
      answers: [
        { text: 'They will be glad', says: 'An unannounced knock frightens. Come as agreed.' },
        {
          text: 'I come tomorrow as agreed',
          right: true,
          says: 'Yes. That you keep the time is half the help.',
        },
        { text: 'I call through the door', says: 'Then the neighbors know too.' },
      ],
    },
    {
      icon: 'visit',
      title: 'Listen',
      text: 'Sit, listen, let them choose what to talk about. Ask “What would help this week?”, not “Why?”. Promise nothing that only the hub can keep.',
      ask: 'The mother asks whether her rent can be paid.',
      answers: [
        { text: 'I say yes, we surely find something', says: 'A broken promise hurts more than a no.' },
        {
          text: 'I say that I ask the hub, and that it calls her',
          right: true,
          says: 'Yes. And tell the hub today.',
        },
        { text: 'I give her fifty dollars', says: 'Money changes a visit. The hub has other ways.' },
      ],
    },
    {
      icon: 'list',
      title: 'Letters and papers',
      text: 'If somebody hands you a letter or a document: do not take it along, photograph or explain it. Give the hub’s number: it knows lawyers and interpreters who may.',
      ask: 'He asks you to read a letter from a court to him.',
      answers: [
        { text: 'I read and explain it', says: 'A wrong word can cost him much. A lawyer must.' },
        {
          text: 'I call the hub together with him',
          right: true,
          says: 'Yes. A court’s letter cannot wait: call now.',
        },
        { text: 'I take a picture for the hub', says: 'Then it is on your phone. Call instead.' },
      ],
    },
    {
      icon: 'lock',
      title: 'Near, and yet apart',
      text: 'No private numbers, no loans, no gifts, no work for each other. Friendship may grow later; while you visit for the hub, the hub is between you.',
      ask: 'She asks for your own number, in case of need.',
      answers: [
        { text: 'I give it: need is need', says: 'You cannot answer at all hours. The hub’s line can.' },
        {
          text: 'I write the hub’s number for her',
          right: true,
          says: 'Yes. Somebody always answers there.',
        },
        { text: 'I give a wrong one', says: 'Never lie to somebody who trusts you.' },
      ],
    },
    {
      icon: 'check',
      title: 'Afterwards',
      text: 'Say how it was by choosing in the app: well, worried, please call. No notes about the home, the people or what they said. What weighs on you, tell who leads.',
      ask: 'You worry about the children. What do you do?',
      answers: [
        {
          text: 'I write it all down, to be exact',
          says: 'Notes are found. Choose “please call” and tell who leads.',
        },
        {
          text: 'I choose “please call” and talk with who leads',
          right: true,
          says: 'Yes, today, and only with them.',
        },
        { text: 'I ask my friends what they think', says: 'Never. It stays with you and the hub.' },
      ],
    },
  ],
};
