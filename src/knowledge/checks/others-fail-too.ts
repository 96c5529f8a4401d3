import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const othersFailToo = defineCheck({
  id: 'others-fail-too',
  needs: ['radius'],
  asks: 'technician',
  texts: {
    holds: '{people} people met the same refusal since {since}.',
    fails: 'Nobody else met this refusal in the last {hours} hours.',
    ask: {
      question: 'Does it fail for other people too?',
      holds: 'Yes, for several people',
      fails: 'No, only for this person',
    },
  },
  run: ({ radius }) => {
    const { since, windowHours } = radius.value;
    const people = radius.value.sameDomainPeople ?? radius.value.people;
    if (people >= 3 && since !== null) return holds({ people: radius.value.people, since });
    return people <= 1 ? fails({ hours: windowHours }) : cannotTell;
  },
});
