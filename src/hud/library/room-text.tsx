import { useCallback } from 'preact/hooks';
import type { RoomId } from '../../content/reading/rooms.ts';
import { RulebookText } from '../rulebook/rulebook-text.tsx';
import { ArticleRoom } from './article-room.tsx';
import { AtlasRoom } from './atlas-room.tsx';
import { ConceptsRoom } from './concepts-room.tsx';
import { MapRoom } from './map-room.tsx';
import { PrecedentsRoom } from './precedents-room.tsx';
import { useReading } from './reading.ts';

interface RoomTextProps {
  readonly room: RoomId;
  /** The rule that the rulebook opens at. */
  readonly rule: string | null;
}

/** What there is to read in a room. */
export function RoomText({ room, rule }: RoomTextProps) {
  const { addressOf } = useReading();
  const ruleAddress = useCallback((id: string) => addressOf('rulebook', id), [addressOf]);
  switch (room) {
    case 'rulebook':
      return <RulebookText rule={rule} addressOf={ruleAddress} />;
    case 'atlas':
      return <AtlasRoom />;
    case 'concepts':
      return <ConceptsRoom />;
    case 'precedents':
      return <PrecedentsRoom />;
    case 'article':
      return <ArticleRoom />;
    case 'map':
      return <MapRoom />;
  }
}
