/** The system in a VM, as far as what it is told depends on it. */
export const GUEST_IDS = ['windows', 'linux'] as const;
/** With that of which nothing is said. */
export const GUESTS = [...GUEST_IDS, 'any'] as const;
export type Guest = (typeof GUEST_IDS)[number];
