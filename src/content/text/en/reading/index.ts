import { article } from './article.ts';
import { concepts } from './concepts.ts';
import { organisations } from './organisations.ts';
import { realities } from './realities.ts';
import { states } from './states.ts';

/** Everything that the reading rooms say in English. */
export const reading = { concepts, realities, organisations, article, states } as const;
