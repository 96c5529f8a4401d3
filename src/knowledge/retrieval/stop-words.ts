/** Words of the three languages that say nothing about the subject, as folded text. */
export const stopWords: ReadonlySet<string> = new Set(
  [
    'the a an to of in for is it i my we our do does can what which how where when with and or on be are you that this at from',
    'le la les un une des de du et ou est ce que qui je mon ma mes nous notre nos pour dans en sur au aux il elle d l c qu s se faut t quel quelle',
    'ett den det att ar jag mitt min vi vara var vad vilken vilka hur nar med eller pa som av till kan man om',
  ].flatMap((words) => words.split(' ')),
);
