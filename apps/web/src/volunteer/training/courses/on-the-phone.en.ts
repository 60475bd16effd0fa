import type { CourseText } from '../course-text';

export const course: CourseText = {
  title: 'On the phone line',
  lead: 'For intake and interpreting. Six cards, about five minutes.',
  cards: [
    {
      icon: 'phone',
      title: 'Before you answer',
      text: 'Sit alone, with a headset, no loudspeaker. No paper: what you write goes into the form, which seals it in your browser. Lock the screen when you get up.',
      ask: 'The form is slow today. You could use a notepad meanwhile.',
      answers: [
        { text: 'On paper, and I shred it later', says: 'Paper is forgotten. Ask them to wait a moment.' },
        { text: 'I ask for a moment and wait for the form', right: true, says: 'Yes. People understand.' },
        { text: 'In my phone’s notes', says: 'They travel to somebody’s cloud. Never.' },
      ],
    },
    {
      icon: 'language',
      title: 'Language first',
      text: 'Say your languages at once and ask which one is best. If you do not share one, say “one moment” in theirs, and bring in an interpreter. Children never interpret.',
      ask: 'The caller’s ten-year-old offers to translate.',
      answers: [
        { text: 'Good: that is quick', says: 'A child should not carry this. Bring in an interpreter.' },
        {
          text: 'I thank the child and call an interpreter',
          right: true,
          says: 'Yes. It takes two minutes.',
        },
        { text: 'I speak slowly and loudly', says: 'Loud is not a language.' },
      ],
    },
    {
      icon: 'list',
      title: 'Ask the least',
      text: 'What do you need, when, where, how do we reach you. A made-up name will do. Never ask about papers, country, employer, or why. If they begin, say we need not know.',
      ask: 'To be thorough you could ask where the family is from.',
      answers: [
        { text: 'It helps to know the culture', says: 'Ask what food they like. That is all that helps.' },
        {
          text: 'I ask which food they want and which not',
          right: true,
          says: 'Yes. That is what the packers need.',
        },
        { text: 'I guess by the accent, and note it', says: 'Never note what nobody said.' },
      ],
    },
    {
      icon: 'check',
      title: 'Read it back',
      text: 'Say in plain words what you wrote, and when somebody comes. Say what is kept and when it goes: the address a day after, the rest within a month. Give the code.',
      ask: 'They ask who sees the address.',
      answers: [
        { text: 'Nobody', says: 'Not true: organizers and the one driver do. Say so.' },
        {
          text: 'The hub’s organizers, and the driver on the day',
          right: true,
          says: 'Yes. And they can see when it was opened.',
        },
        { text: 'I do not know', says: 'Now you do: organizers, and one driver on the day.' },
      ],
    },
    {
      icon: 'bell',
      title: 'Calling back',
      text: 'Ask: may we leave a message, who else may answer, when is it safe? When somebody else answers, say nothing about why you call, only that you will call again.',
      ask: 'A man answers and asks who you are and what it is about.',
      answers: [
        { text: 'I say that we bring groceries', says: 'Perhaps he must not know. Say nothing about it.' },
        { text: 'I say that I call again later, and hang up', right: true, says: 'Yes. Friendly and short.' },
        { text: 'I ask him to pass on a message', says: 'Only if they said that it is safe.' },
      ],
    },
    {
      icon: 'alert',
      title: 'When it burns',
      text: 'If a life is in danger, tell them to call 911. If somebody is being taken right now, give the urgent line that your hub has posted. You give no legal advice, and no promises.',
      ask: 'A woman whispers that somebody is at her door. What now?',
      answers: [
        { text: 'I tell her what the law says', says: 'A lawyer does. Give the urgent line at once.' },
        {
          text: 'I stay calm, give the urgent line, and tell who leads',
          right: true,
          says: 'Yes. Short, slow, clear.',
        },
        { text: 'I send the next driver there', says: 'Never send a volunteer into danger.' },
      ],
    },
  ],
};
