/** Why a file cannot be used, and other trouble that a person can do something about. */
export const errors = {
  'not-json': 'This file is no saved game: it is not valid JSON.',
} as const;
