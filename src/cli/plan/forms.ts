/** In what form a plan is printed, beside the usual one. */
export const FORMS = ['commands'] as const;
export type Form = (typeof FORMS)[number];
