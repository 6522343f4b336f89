/** How causes are concluded that the driver in the guest meets. */
import { type CausesOf, deviceOf, type KnownFact } from './cause.js';
import type { GUEST_CAUSES } from './guest/findings.js';

const addressOf = (evidence: readonly KnownFact[]) => ({ address: deviceOf(evidence) });

export const GUEST: CausesOf<typeof GUEST_CAUSES> = {
	'sriov-pf': { rules: ['pf-with-vfs'], values: addressOf },
	'igd-stolen-fault': { rules: ['igd-stolen-memory'], values: addressOf },
	'nv-vbios-missing': { rules: ['card-rom-missing'], values: addressOf },
	'i915-guc': { values: addressOf },
	'gop-missing': { rules: ['gop-missing'], values: () => ({}) },
};
