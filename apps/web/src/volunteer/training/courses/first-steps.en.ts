import type { CourseText } from '../course-text';

export const course: CourseText = {
  title: 'First steps: what we do and what we never ask',
  lead: 'For everybody. Six cards, about five minutes.',
  cards: [
    {
      icon: 'basket',
      title: 'What we do',
      text: 'Families ask for food, a ride or a hand with children. We bring it. That is all. We are neighbors: no officials, no survey, and nobody has to thank us.',
      ask: 'A family asked for groceries. What is your part?',
      answers: [
        {
          text: 'Bring what they asked for',
          right: true,
          says: 'Yes. The hub has read the request already.',
        },
        {
          text: 'Find out why they need it',
          says: 'They do not owe anybody a reason. The hub asked what it needs to know.',
        },
        {
          text: 'See whether they need it more than others',
          says: 'Nobody has to prove need. The hub plans so that there is enough.',
        },
      ],
    },
    {
      icon: 'lock',
      title: 'What we never ask',
      text: 'We never ask about papers, immigration status, country of birth or how somebody came here. Not at the door, not in the car, not as small talk. Nobody here needs to know.',
      ask: 'A father begins to tell you about his papers. What do you do?',
      answers: [
        {
          text: 'Ask on, so that I can advise him',
          says: 'Advice comes from a lawyer. Give him the hub’s number: it knows whom to call.',
        },
        {
          text: 'Write it down for the hub',
          says: 'What is not written down cannot be demanded or stolen. Write nothing.',
        },
        {
          text: 'Say kindly that I need not know, and offer the hub’s number',
          right: true,
          says: 'Yes. He is helped, and nobody has learnt what they need not know.',
        },
      ],
    },
    {
      icon: 'people',
      title: 'It stays with you',
      text: 'Names, streets, what people need and who helps them stay with you. No posts, no pictures, no stories, not even without a name: neighbors recognize each other.',
      ask: 'Your first drive moved you. You would like to post about it, without names. Is that all right?',
      answers: [
        {
          text: 'Yes, without names',
          says: 'A street, a day and two children are enough to know who it was.',
        },
        { text: 'No', right: true, says: 'Right. Tell the hub how it was: they are glad to listen.' },
        {
          text: 'A picture of the bags only',
          says: 'Pictures carry places and times, and bags stand in a hallway.',
        },
      ],
    },
    {
      icon: 'phone',
      title: 'Your phone',
      text: 'An address opens on your phone around the time of your task, and goes away afterwards. Do not copy it into messages, notes or another map. Keep your screen locked.',
      ask: 'You are afraid of losing the address on the way. What helps?',
      answers: [
        {
          text: 'I send it to myself as a text',
          says: 'A text stays on the phone and with the phone company, for years.',
        },
        { text: 'I write it on my hand', says: 'Others read hands too. You do not need to.' },
        {
          text: 'Nothing: the app keeps it for the drive, also without a signal',
          right: true,
          says: 'Yes. And it takes it away again when you are done.',
        },
      ],
    },
    {
      icon: 'info',
      title: 'When somebody asks you',
      text: 'Officers, reporters, a landlord, a friendly stranger: do not talk about the people you help. Stay calm and polite. Say: “I cannot talk about that.” Then call the hub.',
      ask: 'Somebody with a badge asks which house you are going to.',
      answers: [
        {
          text: 'I name another street',
          says: 'Never lie: it can harm you. You may keep silent, and ask whether you are free to go.',
        },
        {
          text: 'I say that I cannot talk about that, and call the hub',
          right: true,
          says: 'Yes. Calm, polite and short. The hub knows what comes next.',
        },
        { text: 'I show my app', says: 'It holds other people’s homes. Lock the phone and put it away.' },
      ],
    },
    {
      icon: 'pause',
      title: 'You may always stop',
      text: 'If something feels wrong, stop. You may give a task back at any time, and nobody is angry. “Stop everything” in the app hides every address at once and tells the hub.',
      ask: 'On the way to a home you feel followed.',
      answers: [
        {
          text: 'I go on quickly, so that it is over',
          says: 'Then whoever follows knows the door. The food can come another way.',
        },
        {
          text: 'I press “Stop everything”, drive somewhere public and call',
          right: true,
          says: 'Yes. You and the family are safe, and others take over.',
        },
        {
          text: 'I wait in front of the house',
          says: 'Never lead anybody to a door, not even by standing near it.',
        },
      ],
    },
  ],
};
