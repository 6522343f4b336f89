/** The shells for which there is a script, in the words of `romtool completion`. */

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];
