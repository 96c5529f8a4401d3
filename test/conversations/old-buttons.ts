import type { Story } from './replay.ts';

const gone = /^en plain: That question is no longer open/;

export const oldButtons: readonly Story[] = [
  {
    title: 'does nothing when the button of an answered question is pressed again',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: "anna berg can't reset", expect: [/\? What is adminCount/] },
      { press: '1', expect: [/The account is protected in AD/] },
      { pressFirst: 'Empty or 0', expect: [gone] },
    ],
  },
  {
    title: 'does nothing when a button of an earlier case is pressed',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { say: "camille can't reset", expect: [/None of these/] },
      { say: "anna berg can't reset", expect: [/\? What is adminCount/] },
      { pressFirst: 'None of these', expect: [gone] },
      { say: 'empty', expect: [/^en technician: Anna Berg/] },
    ],
  },
  {
    title: 'does nothing for a question it never asked or an answer it never offered',
    as: 'hugo',
    locale: 'en',
    exchanges: [
      { forge: { questionId: 'id-1', choice: 'holds' }, expect: [gone] },
      { say: "camille can't reset", expect: [/None of these/] },
      { forge: { questionId: 'id-1', choice: 'id-zoe.fontaine' }, expect: [gone] },
      { forge: { questionId: '', choice: '' }, expect: [gone] },
    ],
  },
];
