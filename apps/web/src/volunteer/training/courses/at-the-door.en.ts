import type { CourseText } from '../course-text';

export const course: CourseText = {
  title: 'At the door',
  lead: 'For everybody who goes to homes. Six cards, about five minutes.',
  cards: [
    {
      icon: 'eye',
      title: 'Before you get out',
      text: 'Read the stop in the car: sign, word, how to knock, what to carry. Then put the phone away. Somebody who stands on the street with a phone is noticed.',
      ask: 'You have forgotten how to knock, and stand on the stairs.',
      answers: [
        {
          text: 'I look it up right there',
          says: 'Go back to the car: it takes a minute and nobody watches you read.',
        },
        { text: 'I ring the bell', says: 'Some families fear a bell. The card says how, for a reason.' },
        { text: 'I go back to the car and read', right: true, says: 'Yes. One calm minute.' },
      ],
    },
    {
      icon: 'door',
      title: 'The door sign',
      text: 'Show the picture and the number at the door, such as “kite 42”. The family knows it, and knows that you are the neighbor with the food. Do not call out names.',
      ask: 'A voice behind the door asks: who is there?',
      answers: [
        { text: 'I say the family’s name', says: 'Then the whole stairway knows who lives there.' },
        { text: 'I say the name of the hub', says: 'Neighbors listen. The sign says nothing to them.' },
        {
          text: 'I say the sign, and the word if there is one',
          right: true,
          says: 'Yes. That is what they wait for.',
        },
      ],
    },
    {
      icon: 'home',
      title: 'Outside is enough',
      text: 'Hand over at the door, in the hall, or where the stop says. Do not go in, even when you are asked kindly, unless the hub said so before.',
      ask: 'A grandmother asks you in for tea. She would be so glad.',
      answers: [
        {
          text: 'I go in: it would be rude not to',
          says: 'It is kind, but then everybody has to judge each time anew.',
        },
        {
          text: 'I thank her warmly and stay outside',
          right: true,
          says: 'Yes. The same rule for all protects her and you.',
        },
        { text: 'I go in, the door open', says: 'Still no. If she would like company, the hub has visits.' },
      ],
    },
    {
      icon: 'wait',
      title: 'Nobody answers',
      text: 'Wait five minutes. No second try at another door, no look through windows, no questions to neighbors. Then press Problem: the hub calls, and tells you what to do with the bags.',
      ask: 'A neighbor asks whom you are looking for.',
      answers: [
        { text: 'I name the family', says: 'Never. Not even the floor.' },
        { text: 'I ask whether they have seen them', says: 'Now the neighbor knows that helpers come.' },
        { text: 'I say good day, and leave', right: true, says: 'Yes. Friendly, and without an answer.' },
      ],
    },
    {
      icon: 'child',
      title: 'A child opens',
      text: 'Ask for a grown-up. If there is none, do not go in and ask the child nothing more. Step back and call the hub. Stay in sight until it has answered.',
      ask: 'The child says that mother comes in an hour.',
      answers: [
        { text: 'I put the bags inside, quickly', says: 'Stay outside. The hub reaches the mother.' },
        { text: 'I call the hub and stay outside', right: true, says: 'Yes. It decides with the mother.' },
        { text: 'I ask where she works', says: 'A child is not to be questioned, and you need not know.' },
      ],
    },
    {
      icon: 'alert',
      title: 'Somebody is in danger',
      text: 'If somebody is hurt or in danger of life right now, call 911 and say what is needed. Then call the hub. Say only what helpers need: where, and what happened.',
      ask: 'A man lies in the hallway and breathes badly.',
      answers: [
        { text: 'I call the hub first', says: 'Seconds count: 911 first, the hub right after.' },
        {
          text: 'I call 911 for an ambulance, then the hub',
          right: true,
          says: 'Yes. And stay until help is there.',
        },
        { text: 'I leave, so that nobody is noticed', says: 'A life comes first, always.' },
      ],
    },
  ],
};
