import { actionGroups, actionHints, actions } from './actions.ts';
import { articles } from './articles.ts';
import { atlas } from './atlas.ts';
import { candidates } from './candidates.ts';
import { claims } from './claims.ts';
import { constraints } from './constraints.ts';
import { crises } from './crises.ts';
import { effects } from './effects.ts';
import { errorPlaces, errors } from './errors.ts';
import { events } from './events.ts';
import { interests } from './interests.ts';
import { members } from './members.ts';
import { missions } from './missions.ts';
import { names } from './names.ts';
import { offers } from './offers.ts';
import { phrases } from './phrases.ts';
import { powers } from './powers.ts';
import { presets } from './presets.ts';
import { projects } from './projects.ts';
import { prompts } from './prompts.ts';
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';
import { rows } from './rows.ts';
import { scenarios } from './scenarios.ts';
import { tables } from './tables.ts';
import { terms } from './terms.ts';
import { tests } from './tests.ts';
import { ui } from './ui.ts';

/** Everything the game says in English. */
export const en = {
  actionGroups,
  actionHints,
  actions,
  articles,
  atlas,
  candidates,
  claims,
  constraints,
  crises,
  effects,
  errorPlaces,
  errors,
  events,
  interests,
  members,
  missions,
  names,
  offers,
  phrases,
  powers,
  presets,
  projects,
  prompts,
  reasons,
  refusals,
  rows,
  scenarios,
  tables,
  terms,
  tests,
  ui,
} as const;
