/** Every code that romtool's findings and errors have, with what it means and what to do; rules stand where they are judged. */
import type { Rule } from '../bytes/rule.js';
import { OVMF_RULES } from '../consumers/ovmf/rules.js';
import { SEABIOS_RULES } from '../consumers/seabios/rules.js';
import { HELPER_RULES } from '../guest/lint/helpers.js';
import { LIBVIRT_RULES } from '../libvirt/lint.js';
import { LINT_RULES } from '../proxmox/lint.js';
import { BUILD } from './build.js';
import { DUMP, EXTRACT, PLAN } from './commands.js';
import { AMDGPU, I915, PROXMOX_FILE, QEMU } from './consumers.js';
import { DEVICE } from './device.js';
import { ERRORS } from './errors.js';
import type { Explanation, Explanations } from './explanation.js';
import { FIRMWARE, VFCT } from './firmware.js';
import { ROM } from './rom.js';

/** A code in one of the domains; a few codes are in several, and mean something of their own in each. */
export interface ExplainedFinding extends Explanation {
	readonly code: string;
	/** What it is about: `Option ROMs`, `SeaBIOS`. */
	readonly domain: string;
}

/** In the order of the documentation. */
const DOMAINS: readonly (readonly [domain: string, explanations: Explanations])[] = [
	['Option ROMs', ROM],
	['Building and editing', BUILD],
	['Devices and roles', { ...DEVICE, ...ofRules(HELPER_RULES) }],
	['OVMF', ofRules(OVMF_RULES)],
	['SeaBIOS', ofRules(SEABIOS_RULES)],
	['QEMU', QEMU],
	['amdgpu', AMDGPU],
	['i915', I915],
	['Names and places of ROM files', PROXMOX_FILE],
	['Firmware images', FIRMWARE],
	['VFCT tables', VFCT],
	['romtool extract and inspect', EXTRACT],
	['romtool dump', DUMP],
	['romtool plan', PLAN],
	['romtool lint, Proxmox VE', ofRules(LINT_RULES)],
	['romtool lint, libvirt', ofRules(LIBVIRT_RULES)],
	['Errors of the library', ERRORS],
];

function ofRules(rules: Readonly<Record<string, Rule>>): Explanations {
	return Object.fromEntries(
		Object.entries(rules).map(([code, { text, fix, source }]) => [code, { cause: text, fix, source }]),
	);
}

const EXPLAINED: readonly ExplainedFinding[] = DOMAINS.flatMap(([domain, explanations]) =>
	Object.entries(explanations).map(([code, explanation]) => ({ code, domain, ...explanation })),
);

/** All codes of all domains. */
export function explainedFindings(): readonly ExplainedFinding[] {
	return EXPLAINED;
}

/** What a finding's or an error's code means, in each domain that has it; none for a code that romtool does not give. */
export function explainFinding(code: string): ExplainedFinding[] {
	return EXPLAINED.filter((each) => each.code === code);
}
