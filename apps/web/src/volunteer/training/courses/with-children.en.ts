import type { CourseText } from '../course-text';

export const course: CourseText = {
  title: 'With children',
  lead: 'For sitting and the childcare room. Six cards, about five minutes.',
  cards: [
    {
      icon: 'people',
      title: 'Always two',
      text: 'Two cleared grown-ups who are no relatives, in a room that can be seen into. If the other one is not there, do not begin. If one leaves, nobody stays alone.',
      ask: 'Your partner has to go to the car for a minute.',
      answers: [
        { text: 'It is only a minute', says: 'A minute is long. Wait until somebody else is there.' },
        { text: 'We wait until a third person comes', right: true, says: 'Yes. Two, at every moment.' },
        { text: 'I leave the door open', says: 'Good, but not enough: still two.' },
      ],
    },
    {
      icon: 'list',
      title: 'Ask before they leave',
      text: 'Before a parent leaves: allergies, what comforts the child, how to reach them, who picks up. Give no food and no medicine that the parent did not agree to.',
      ask: 'A child has a headache and asks for a pill.',
      answers: [
        { text: 'Half a pill does no harm', says: 'No medicine, ever, without the parent.' },
        { text: 'I call the parent', right: true, says: 'Yes. And a quiet corner until then.' },
        { text: 'I ask the older sister', says: 'She is a child too. Call the parent.' },
      ],
    },
    {
      icon: 'check',
      title: 'Where is everybody?',
      text: 'Count at the start, at each change of room, and at the end. A child is always with somebody by name. The app keeps who has whom: tap when it changes.',
      ask: 'You count five. There should be six.',
      answers: [
        { text: 'I look around first', says: 'Say it at once, aloud, then look: both of you.' },
        {
          text: 'I say so at once and we look together',
          right: true,
          says: 'Yes. One looks, one stays with the five.',
        },
        { text: 'I count again in ten minutes', says: 'Never wait with a missing child.' },
      ],
    },
    {
      icon: 'key',
      title: 'Picking up',
      text: 'Only the people on the list, with the word. Ask for no papers. If somebody else comes, be friendly, stay with the child and call the parent, then the hub.',
      ask: 'A woman says that she is the aunt, and knows everything about the child.',
      answers: [
        { text: 'She knows so much: it is true', says: 'Perhaps. The list and the word decide.' },
        {
          text: 'I ask for the word, and call if she has none',
          right: true,
          says: 'Yes. An aunt understands that.',
        },
        { text: 'I ask for a driving licence', says: 'We never ask for papers.' },
      ],
    },
    {
      icon: 'info',
      title: 'What children say',
      text: 'Do not question children about home, parents or papers. Listen, be kind, promise no secrets. If a child tells you of harm, tell who leads today, and only them.',
      ask: 'A child says: “Papa is hiding.”',
      answers: [
        { text: 'I ask from whom', says: 'You need not know, and the child should not carry it further.' },
        {
          text: 'I say “that sounds hard”, and we play on',
          right: true,
          says: 'Yes. Kind, and it ends with you.',
        },
        { text: 'I tell the other parents', says: 'Never. It ends with you.' },
      ],
    },
    {
      icon: 'eye',
      title: 'No pictures, no secrets',
      text: 'No photos, no posts, no private messages with children, no gifts that only one gets. Comfort is fine where all can see. Help in the bathroom: the second adult knows.',
      ask: 'A mother asks you to send her a picture of the happy child.',
      answers: [
        { text: 'One picture for her is fine', says: 'It stays on two phones, with other children in it.' },
        {
          text: 'I tell her in the evening how happy the child was',
          right: true,
          says: 'Yes. Words are enough.',
        },
        { text: 'I take it with her phone', says: 'Still a picture in a room with others.' },
      ],
    },
  ],
};
