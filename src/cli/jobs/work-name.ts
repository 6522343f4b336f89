/** The commands whose files may be worked on in several threads: `works.ts` has the work of each. */

export type WorkName = 'inspect' | 'check' | 'extract' | 'tree';
