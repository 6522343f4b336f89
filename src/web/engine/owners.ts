/** Whose downloads are no single file's. */

export const JOINT = 'joint';
export const COMPARISON = 'comparison';
