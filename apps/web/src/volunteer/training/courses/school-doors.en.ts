import type { CourseText } from '../course-text';

export const course: CourseText = {
  title: 'At school doors',
  lead: 'For drop-off and pick-up teams. Six cards, about five minutes.',
  cards: [
    {
      icon: 'people',
      title: 'What we are there for',
      text: 'We stand where families see us, greet, walk along, and call the hub. To be calm and there is the help. We do not guard, search, block or follow anybody.',
      ask: 'A car has stood at the corner for half an hour.',
      answers: [
        { text: 'I walk up and ask the driver', says: 'Keep your distance. Tell who leads what you see.' },
        {
          text: 'I tell who leads: where, since when, what it looks like',
          right: true,
          says: 'Yes. Only what you saw yourself.',
        },
        { text: 'I write to the parents’ group', says: 'A rumor empties a school. Who leads decides.' },
      ],
    },
    {
      icon: 'pin',
      title: 'Where we stand',
      text: 'On public ground, or where the school agreed, at least two together. Check in when you arrive, so that the hub knows that the door is covered.',
      ask: 'Your partner is late and drop-off begins.',
      answers: [
        { text: 'I begin alone', says: 'Wait by the entrance and tell who leads. Never alone.' },
        { text: 'I tell who leads and wait at the entrance', right: true, says: 'Yes. A floater comes.' },
        { text: 'I go home', says: 'Tell who leads first: then the door is not forgotten.' },
      ],
    },
    {
      icon: 'alert',
      title: 'When officers come',
      text: 'Stay calm, keep your distance, touch nobody, never step between. Call the hub’s line at once. If an officer tells you to step back, step back. Watching from public ground is allowed.',
      ask: 'Officers speak with a parent at the gate.',
      answers: [
        { text: 'I step between them', says: 'That endangers the parent and you.' },
        {
          text: 'I step back, call the hub and keep watching',
          right: true,
          says: 'Yes. What you saw helps later.',
        },
        { text: 'I shout a warning', says: 'Children panic. Call, and stay calm.' },
      ],
    },
    {
      icon: 'flag',
      title: 'Facts, no rumors',
      text: 'Pass on only what you saw yourself: what, where, when, how many. No “I heard”. A false alarm keeps hundreds of children from school.',
      ask: 'A father says he heard that something is going on at the next school.',
      answers: [
        { text: 'I pass it on as he said it', says: 'Then it becomes true by repeating.' },
        {
          text: 'I tell who leads that it is hearsay',
          right: true,
          says: 'Yes. They ask the team at that door.',
        },
        { text: 'I say that it is surely nothing', says: 'You do not know. Tell who leads.' },
      ],
    },
    {
      icon: 'child',
      title: 'Walking along',
      text: 'Walk with a child only when the parent or the school asked the hub for it. Two walk along. Never take a child home because it seems right in the moment: call.',
      ask: 'A crying child says nobody has come to pick him up.',
      answers: [
        { text: 'I walk him home', says: 'Kind, but nobody would know where he is.' },
        {
          text: 'I bring him to the school’s staff and tell who leads',
          right: true,
          says: 'Yes. The school reaches the family.',
        },
        { text: 'I wait alone with him outside', says: 'Inside, with staff, is safer for both.' },
      ],
    },
    {
      icon: 'eye',
      title: 'No faces',
      text: 'Never photograph children or parents. Do not write down license plates of parents. Say no names aloud. What you know of a family’s times stays with you.',
      ask: 'A reporter asks when families come and whether she may film.',
      answers: [
        { text: 'I tell the times only', says: 'Times are what must not be known.' },
        { text: 'I give her the hub’s number', right: true, says: 'Yes. One person speaks for all.' },
        { text: 'From behind is fine', says: 'A jacket is enough to know somebody.' },
      ],
    },
  ],
};
