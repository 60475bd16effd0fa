import type { CourseText } from '../course-text';

export const course: CourseText = {
  title: 'Driving people and children',
  lead: 'For rides. Seven cards, about six minutes. Minnesota’s rule for child seats.',
  cards: [
    {
      icon: 'car',
      title: 'Before you start',
      text: 'Fuel, lights, tires, a belt for everybody, the phone charged. Leave early. You wait for them: nobody stands outside in the cold, to be seen by everybody.',
      ask: 'You will be ten minutes late.',
      answers: [
        { text: 'I hurry', says: 'Never drive faster with somebody’s family in mind. Tell the hub.' },
        {
          text: 'I tell the hub, which tells the rider',
          right: true,
          says: 'Yes. They wait inside until you are there.',
        },
        { text: 'I text the rider from the wheel', says: 'Not while driving, and the hub does it for you.' },
      ],
    },
    {
      icon: 'clock',
      title: 'Five minutes',
      text: 'Be there when the window begins. From then on wait five minutes, in the car. Early is fine, but nobody has to come out early. Then call the hub before you leave.',
      ask: 'You came eight minutes early, and nobody has come out.',
      answers: [
        { text: 'I ring', says: 'Their time has not begun. Wait.' },
        {
          text: 'I wait until five minutes after the window began',
          right: true,
          says: 'Yes. Then you call the hub.',
        },
        {
          text: 'I drive on after five minutes',
          says: 'The five minutes count from the window, not from you.',
        },
      ],
    },
    {
      icon: 'seat',
      title: 'The right seat',
      text: 'Rear-facing until two. Then a harness until it is outgrown. A booster from four at the earliest. A belt alone from nine, or when it fits. Under thirteen in the back.',
      ask: 'The child is 20 months old. Your harness seat looks forward.',
      answers: [
        { text: 'It fits, so we go, slowly', says: 'Under two only rear-facing. Slow does not help.' },
        { text: 'I do not drive, and call the hub', right: true, says: 'Yes. Another car has the seat.' },
        { text: 'The mother holds the child', says: 'Nobody can hold a child in a crash.' },
      ],
    },
    {
      icon: 'seat',
      title: 'When in doubt, the safer one',
      text: 'If two seats would be allowed, take the safer. The family straps the child in; you check that it is tight: two fingers under the strap at most, and no thick coat.',
      ask: 'A child of four could take a booster, and the harness still fits.',
      answers: [
        { text: 'The booster: it is allowed', says: 'Allowed is not best. The harness holds more.' },
        { text: 'The harness', right: true, says: 'Yes: the safer seat as long as it fits.' },
        { text: 'What the child likes', says: 'This once the child does not decide.' },
      ],
    },
    {
      icon: 'people',
      title: 'Who rides along',
      text: 'Only who is on the card rides. With a child under eleven a second grown-up rides along, unless the hub said otherwise. Nobody of your own, no dog, no detour.',
      ask: 'The second grown-up did not come. The child is late for school.',
      answers: [
        { text: 'I drive: school matters', says: 'Late is better than alone with a driver. Call.' },
        {
          text: 'I call the hub and wait with the parent',
          right: true,
          says: 'Yes. The hub finds somebody or another way.',
        },
        { text: 'I take a neighbor along', says: 'Nobody rides who is not on the card.' },
      ],
    },
    {
      icon: 'key',
      title: 'Handing over a child',
      text: 'Only to the person on the card who knows the word. “The child knows him” is no reason, and an older brother is none either. If nobody is there, stay and call.',
      ask: 'An uncle waits. The child runs to him. He does not know the word.',
      answers: [
        {
          text: 'I hand over: the child is glad',
          says: 'Children are glad to see many people. The word decides.',
        },
        { text: 'I stay with the child and call the hub', right: true, says: 'Yes, friendly and firm.' },
        { text: 'I ask for his identity card', says: 'Never. We ask nobody for papers. The word is enough.' },
      ],
    },
    {
      icon: 'route',
      title: 'On the way',
      text: 'Where people go and why stays in the car: a clinic, a court, a school. Do not ask. Do not lift people: offer an arm. Radio only if they like it.',
      ask: 'The rider cries on the way back.',
      answers: [
        { text: 'I ask what the doctor said', says: 'They tell you if they want to. Do not ask.' },
        {
          text: 'I offer a tissue and quiet',
          right: true,
          says: 'Yes. And ask at the end whether the hub may call.',
        },
        { text: 'I tell of my own illness', says: 'Well meant, but this ride is theirs.' },
      ],
    },
  ],
};
