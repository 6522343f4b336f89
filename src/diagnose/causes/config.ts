/** How causes in the configuration of a VM are concluded. */
import { type CausesOf, gapOf } from './cause.js';
import type { CONFIG_CAUSES } from './config/findings.js';
import { supported } from './supported.js';

/** What qemu-server says that legacy mode requires or refuses, by its words. */
const LEGACY_WORDS = [
	['VGA mode', 'vga'],
	['rombar', 'rombar'],
	['x-vga', 'x-vga'],
	['mdev', 'mdev'],
	['q35', 'q35'],
	['multifunction', 'multifunction'],
	['00:02.0', 'address'],
	['legacy-igd mode', 'several'],
] as const;

export const CONFIG: CausesOf<typeof CONFIG_CAUSES> = {
	'guest-address': {
		rules: ['guest-address-twice', 'multifunction-off', 'igd-address-taken', 'args-set-multifunction'],
		values: (evidence) => {
			const [slot, at] = [gapOf(evidence, 'slot'), gapOf(evidence, 'function')];
			return { slot: at === undefined ? slot : `${slot}.${at}`, user: gapOf(evidence, 'user') };
		},
	},
	'args-set': {
		rules: ['args-set-malformed', 'args-set-multifunction'],
		values: (evidence) => ({ id: gapOf(evidence, 'id') }),
	},
	'pcie-without-q35': {
		rules: ['pcie-without-q35'],
		/** Another bus that is not there is not a matter of the machine type. */
		conclude: (facts) =>
			supported('pcie-without-q35', facts).flatMap(({ confidence, evidence }) => {
				const own = evidence.filter(({ values }) => /pcie|^$/.test(values['bus'] ?? ''));
				return own.length > 0 ? [{ confidence, evidence: own }] : [];
			}),
		values: (evidence) => ({ bus: gapOf(evidence, 'bus') }),
	},
	'legacy-igd-config': {
		rules: LEGACY_WORDS.map(([, what]) => `legacy-igd-${what}`),
		values: (evidence) => {
			const said = gapOf(evidence, 'what') ?? '';
			return { what: LEGACY_WORDS.find(([words]) => said.includes(words))?.[1] ?? 'other' };
		},
	},
};
