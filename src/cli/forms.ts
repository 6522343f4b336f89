/** In what form plans and findings are printed, beside the usual one. */
export const FORMS = ['commands'] as const;
export type Form = (typeof FORMS)[number];
