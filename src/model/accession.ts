/** How a member stands to the treaty (R8.9): bound by it, watching, or neither. */
export const ACCESSIONS = ['ratified', 'observer', 'outside'] as const;
export type Accession = (typeof ACCESSIONS)[number];
