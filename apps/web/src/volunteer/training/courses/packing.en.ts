import type { CourseText } from '../course-text';

export const course: CourseText = {
  title: 'Packing and cold food',
  lead: 'For packing at the hub. Six cards, about five minutes.',
  cards: [
    {
      icon: 'info',
      title: 'Clean hands, or stay home',
      text: 'Wash your hands before you begin and after each break. If you are ill, above all with a stomach bug, stay home until two days after it is over.',
      ask: 'You were sick to your stomach yesterday. Today you feel fine.',
      answers: [
        {
          text: 'I come, and wear gloves',
          says: 'Such bugs spread for two days more. Gloves do not stop them.',
        },
        {
          text: 'I tell the hub and stay home today',
          right: true,
          says: 'Yes. Press “Ask for cover”: it is no trouble at all.',
        },
        { text: 'I come later', says: 'Two whole days without a sign of it, then you are welcome.' },
      ],
    },
    {
      icon: 'cold',
      title: 'Cold stays cold',
      text: 'Milk, meat, eggs and cut fruit stay at 41 °F (5 °C) or below, frozen food frozen. Take cold things out last and put them in a cooler bag together.',
      ask: 'A box of milk stands on the table. Nobody knows since when.',
      answers: [
        { text: 'Back into the fridge', says: 'Cold again is not the same as cold all along.' },
        { text: 'Into the next bag, quickly', says: 'Then a child drinks it. It goes aside.' },
        {
          text: 'I put it aside and tell who leads',
          right: true,
          says: 'Yes. Who leads looks, and writes it off if need be.',
        },
      ],
    },
    {
      icon: 'calendar',
      title: 'Dates',
      text: 'What ends first goes first. “Best before” is about taste: ask who leads. “Use by” on baby formula is a hard stop: never after that day, whoever asks.',
      ask: 'Formula ended yesterday, and it is the last can. The family needs one.',
      answers: [
        {
          text: 'I pack it: one day is nothing',
          says: 'With formula it is. The law forbids it, and babies cannot choose.',
        },
        {
          text: 'I do not pack it, and tell who leads at once',
          right: true,
          says: 'Yes. The hub buys a can, or asks another hub.',
        },
        { text: 'I scratch the date off', says: 'Never. Somebody relies on what stands there.' },
      ],
    },
    {
      icon: 'eye',
      title: 'Look at every pack',
      text: 'Do not pack cans that are swollen, leak or are deeply dented, and nothing that was opened. Put it aside: who leads writes it off, so that the count stays true.',
      ask: 'A can bulges at the top and looks new otherwise.',
      answers: [
        { text: 'It goes aside', right: true, says: 'Yes. A bulge means gas, and gas can mean poison.' },
        { text: 'It is good: the date is far away', says: 'The date knows nothing of a bulge.' },
        { text: 'I take it home', says: 'It is not safe for you either, and the count would be wrong.' },
      ],
    },
    {
      icon: 'list',
      title: 'The list decides',
      text: 'The list says what goes in, and what never does, such as pork or nuts. If something is missing, ask before you swap. “Unknown” does not mean “free of”.',
      ask: 'The list says no nuts. The label of the granola cannot be read.',
      answers: [
        { text: 'I smell it', says: 'Nobody smells a trace, and a trace is enough.' },
        {
          text: 'I leave it out and ask what fits',
          right: true,
          says: 'Yes. Unknown is treated as if it were in it.',
        },
        { text: 'I pack it: granola is mostly oats', says: 'Mostly is not enough for an allergy.' },
      ],
    },
    {
      icon: 'heavy',
      title: 'Lift well',
      text: 'Keep a box under 30 lb (14 kg). Bend your knees, hold it close, turn with your feet. Ask for a second pair of hands: nobody keeps count.',
      ask: 'The box of cans is too heavy, and everybody is busy.',
      answers: [
        { text: 'I push it along', says: 'It tears or tips. Half the cans go into a second box.' },
        { text: 'I split it into two boxes', right: true, says: 'Yes. The driver’s back will be glad too.' },
        { text: 'I lift it quickly', says: 'Quick is how backs are hurt.' },
      ],
    },
  ],
};
