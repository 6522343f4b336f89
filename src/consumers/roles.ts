/** What a ROM can be used as, in the words of `--as`, and what has to be in it for that. */
import type { Graphics } from '../graphics/kinds/kinds.js';

export const ROLES = ['amd-vbios', 'amd-gop', 'intel-gop', 'intel-igd'] as const;

export type Role = (typeof ROLES)[number];

/** The kind that makes it one. */
export const ROLE_KINDS = {
	'amd-vbios': 'amd-vbios',
	'amd-gop': 'amd-gop',
	'intel-gop': 'intel-gop',
	'intel-igd': 'igd-helper',
} as const satisfies Record<Role, Graphics['kind']>;
