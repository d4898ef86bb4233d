import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RoomId } from '../../content/reading/rooms.ts';
import { library } from '../../content/text/en/library.ts';
import type { Fields } from '../../present/names.ts';
import type { Text } from '../../present/text.ts';

/** What every part of the reading rooms needs: the game's words, and where things are found. */
export interface Reading {
  readonly text: Text;
  readonly addressOf: (room: RoomId, id?: string) => string;
}

const ReadingContext = createContext<Reading | null>(null);
export const ReadingProvider = ReadingContext.Provider;

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error('outside the reading rooms');
  return reading;
}

type LabelKey = {
  [K in keyof typeof library]: (typeof library)[K] extends string ? K : never;
}[keyof typeof library];

/** A label of the reading rooms, filled in. */
export const say = (text: Text, key: LabelKey, fields?: Fields): string => text.fill(library[key], fields);

/** The sections of the atlas that belong to no state and no power. */
export const ARITHMETIC = 'arithmetic';
export const MARKS_ENTRY = 'marks';
/** The table in which the organisations are compared. */
export const COMPARISON = 'compared';

/** A case may tell of the same event as a reality card, under the same name. */
export const caseEntry = (id: string): string => `case-${id}`;
