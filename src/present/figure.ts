import type { Question } from '../rules/explain.ts';
import { unsigned } from './names.ts';

/** A number on the page, with the question that opens it to its sum. */
export interface Figure {
  readonly value: number;
  readonly text: string;
  readonly question: Question;
}

export function figure(value: number, question: Question): Figure {
  return { value, text: unsigned(value), question };
}

/** An amount of money. */
export function money(value: number, question: Question): Figure {
  return { value, text: `¤${unsigned(value)}`, question };
}

/** Something with a name. */
export interface Named<Id extends string> {
  readonly id: Id;
  readonly name: string;
}
