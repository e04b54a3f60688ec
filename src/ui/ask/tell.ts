import { firstSentence } from '../../core/ask/mistake.ts';
import type { Judgement } from '../../core/ask/place.ts';
import type { AskedHand, Question } from '../../core/ask/questions.ts';
import { NEVER_REGIONS, type NeverRegion, type Region } from '../../core/ask/region.ts';
import { askWords } from '../../words/ask.ts';
import { words } from '../../words/words.ts';

/** One answer that can be chosen: what it is, and what it says. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What was answered, and what is said to it. */
export interface Answer {
  readonly isRight: boolean;
  /** In words, for the sheet. */
  readonly given: string;
  /** What is said to this answer alone: where it was pressed, why never there. */
  readonly told: readonly string[];
}

/** A question in words. */
export interface Telling {
  readonly question: string;
  /** What it can be answered with; none where the body is pressed or an order is made. */
  readonly choices: readonly Choice[];
  readonly right: string;
  /** The right answer in words. */
  readonly answer: string;
  readonly because: string;
}

export const regionWords = ({ name, side }: Region): string => {
  const { middle, sided } = askWords;
  return side === null ? (middle as Readonly<Record<string, string>>)[name] ?? name : sided[name as keyof typeof sided](side);
};

const neverOf = ({ name }: Region): NeverRegion | undefined => NEVER_REGIONS.find((one) => one === name);

const otherOf = (hands: readonly AskedHand[], side: AskedHand['side'], isIt: boolean): string => {
  const hand = hands.find((one) => (one.side === side) === isIt);
  return hand === undefined ? '' : askWords.steady.choice(hand);
};

/** A question, its choices, its answer and the reason, in words. */
export const tellingOf = (question: Question): Telling => {
  const { place, steady, force, order, mistake, stop } = askWords;
  switch (question.kind) {
    case 'place': {
      const answer = regionWords(question.goal.region);
      return { question: place.question(question.hand), choices: [], right: '', answer, because: place.belongs(question.hand, answer) };
    }
    case 'steady': {
      const { hands, right } = question;
      const choices = hands.map((hand) => ({ value: hand.side, label: steady.choice(hand) }));
      const held = otherOf(hands, right, true);
      return { question: steady.question(hands.every(({ isFist }) => isFist)), choices, right, answer: held, because: steady.because(held, otherOf(hands, right, false)) };
    }
    case 'force': {
      const { hand, choices, right } = question;
      return { question: force.question(hand), choices: choices.map((value) => ({ value, label: force.way[value] })), right, answer: force.way[right], because: force.because(hand, right) };
    }
    case 'order':
      return { question: order.question, choices: [], right: question.right.join(), answer: question.right.map((id) => words.phase[id]).join(', '), because: order.because };
    case 'mistake': {
      const choices = question.choices.map(({ id, says }) => ({ value: id, label: firstSentence(says) }));
      const { id, says } = question.mistake;
      return { question: mistake.question, choices, right: id, answer: firstSentence(says), because: says.slice(firstSentence(says).length).trim() };
    }
    case 'stop': {
      const told = stop[question.topic];
      return { question: told.question, choices: question.choices.map((value) => ({ value, label: told[value] })), right: 'right', answer: told.right, because: told.because };
    }
  }
};

/** What is said to a place that was pressed, or named. */
export const placeAnswer = ({ verdict, region }: Judgement, isPressed: boolean): Answer => {
  const { place, never } = askWords;
  const given = regionWords(region);
  const reason = neverOf(region);
  const told = [
    ...(verdict === 'right' ? [] : [isPressed ? place.pressed(given) : place.picked(given)]),
    ...(verdict === 'near' ? [place.near] : []),
    ...(reason === undefined ? [] : [never[reason]]),
  ];
  return { isRight: verdict === 'right', given, told };
};
