import type { Intervention } from '../../model/intervention.ts';
import type { Text } from '../../present/text.ts';
import type { Facilitator } from './facilitator.ts';

/** What every part of the window works with. */
export interface FacilitatorPartProps {
  readonly text: Text;
  readonly facilitator: Facilitator;
  /** Carries an intervention out, and says what came of it. */
  readonly onDo: (what: Intervention) => void;
}
