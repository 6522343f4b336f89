/** What a ROM can be used as, in the words of `--as`. */

export const ROLES = ['amd-vbios', 'amd-gop', 'intel-gop', 'intel-igd'] as const;

export type Role = (typeof ROLES)[number];
