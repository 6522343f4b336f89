/** Every code that romtool's findings and errors have, with what it means and what to do; rules stand where they are judged. */
import { VFCT_FINDINGS } from '../acpi/findings.js';
import { FILE_FINDINGS } from '../bytes/files/findings.js';
import { MORE_FINDINGS } from '../bytes/findings.js';
import { CODEC_ERRORS } from '../codec/findings.js';
import { CONSUMERS, type Consumer } from '../consumers/consumers.js';
import { DEVICE_FINDINGS } from '../consumers/device-match/findings.js';
import { NOT_A_ROM_FINDINGS } from '../consumers/not-a-rom/findings.js';
import { RELEASES_DIFFER_FINDINGS } from '../consumers/releases-differ/findings.js';
import { ROLE_FINDINGS } from '../consumers/role/findings.js';
import { VFCT_IMAGE_FINDINGS } from '../consumers/vfct-image/findings.js';
import { ADVICE } from '../diagnose/advice/findings.js';
import { CAUSE_CATALOGUE } from '../diagnose/causes/causes.js';
import { MESSAGE_CATALOGUE } from '../diagnose/messages/message-catalogue.js';
import { EXECUTABLE_ERRORS } from '../executable/findings.js';
import { DECODING_REASONS } from '../firmware/decoding/findings.js';
import { FIRMWARE_FINDINGS } from '../firmware/findings.js';
import { GUID_ERRORS } from '../firmware/guids/findings.js';
import { PART_FINDINGS } from '../graphics/parts/findings.js';
import { DUMP_FINDINGS } from '../host/dump/findings.js';
import type { Catalogue, Severity } from '../language/entry.js';
import type { Language } from '../language/languages.js';
import { type Text, text, worded } from '../language/text.js';
import { LIBVIRT_ERRORS } from '../libvirt/findings.js';
import { LIBVIRT_LINT_FINDINGS } from '../libvirt/lint/findings.js';
import { BUILD_FINDINGS } from '../option-rom/build/findings.js';
import { EDIT_ERRORS } from '../option-rom/edit/findings.js';
import { BUILD_ERRORS } from '../option-rom/errors/findings.js';
import { ROM_FINDINGS } from '../option-rom/findings.js';
import { ID_ERRORS } from '../pci/findings.js';
import { PROBE_ERRORS } from '../probe/findings.js';
import { PROXMOX_FINDINGS } from '../proxmox/catalogue.js';
import { PLAN_RESET_FINDINGS } from '../vm/amd-reset/findings.js';
import { HELPER_FINDINGS, SHARED_FINDINGS } from '../vm/findings.js';
import { HOST_GPU_FINDINGS } from '../vm/host-gpu/findings.js';
import { IGD_ROM_ERRORS } from '../vm/igd-rom/findings.js';
import { TAKEN_GROUP_FINDINGS, VIABLE_GROUP_FINDINGS } from '../vm/lint/host-rules/findings.js';
import { CONFIG_FINDINGS } from '../vm/lint/vm-findings.js';
import { PLAN_SLICE_FINDINGS } from '../vm/mediated/findings.js';
import { MODE_FINDINGS } from '../vm/modes/findings.js';
import { CHANGE_FINDINGS } from '../vm/recipe/changes/findings.js';
import { PLAN_ERRORS } from '../vm/recipe/errors/findings.js';
import { PLAN_FINDINGS } from '../vm/recipe/findings.js';
import { PLAN_VIRTUAL_FINDINGS } from '../vm/virtual-functions/findings.js';
import { DOMAIN_TITLES } from './texts.js';

/** A code in one of the domains; a few codes are in several, and mean something of their own in each. */
export interface ExplainedFinding {
	readonly code: string;
	/** What it is about: `Option ROMs`, `SeaBIOS`. */
	readonly domain: string;
	/** Those that a finding with the code may have. */
	readonly severities: readonly Severity[];
	/** What is the case, and why that matters; where there is a source, the rule that is broken. */
	readonly cause: string;
	/** What to do about it. */
	readonly fix: string;
	/** Of rules of others, the function or clause that they are in. */
	readonly source?: string;
}

interface Domain {
	readonly title: Text<Record<never, never>>;
	readonly entries: Catalogue;
	/** A cause that logs show may have the code of the rule of `lint` that it breaks, but has values of its own. */
	readonly isOwn?: boolean;
}

/** What a consumer has in common with one before it stands there. */
function withoutThoseOf(others: readonly Pick<Consumer, 'findings'>[], findings: Catalogue): Catalogue {
	const own = Object.entries(findings).filter(([code]) => !others.some((other) => Object.hasOwn(other.findings, code)));
	return Object.fromEntries(own);
}

/** In the order of the documentation. */
const DOMAINS: readonly Domain[] = [
	{ title: DOMAIN_TITLES.rom, entries: { ...NOT_A_ROM_FINDINGS, ...ROM_FINDINGS, ...RELEASES_DIFFER_FINDINGS } },
	{ title: DOMAIN_TITLES.build, entries: BUILD_FINDINGS },
	{
		title: DOMAIN_TITLES.device,
		entries: { ...DEVICE_FINDINGS, ...ROLE_FINDINGS, ...HELPER_FINDINGS },
	},
	...CONSUMERS.map(({ title, area = text(title, title), findings }, i) => ({
		title: area,
		entries: withoutThoseOf(CONSUMERS.slice(0, i), findings),
	})),
	{ title: DOMAIN_TITLES.firmware, entries: FIRMWARE_FINDINGS },
	{ title: DOMAIN_TITLES.vfct, entries: { ...VFCT_FINDINGS, ...VFCT_IMAGE_FINDINGS } },
	{
		title: DOMAIN_TITLES.extract,
		entries: { ...PART_FINDINGS, ...GUID_ERRORS, ...FILE_FINDINGS },
	},
	{ title: DOMAIN_TITLES.dump, entries: DUMP_FINDINGS },
	{
		title: DOMAIN_TITLES.plan,
		entries: {
			...SHARED_FINDINGS,
			...PLAN_RESET_FINDINGS,
			...PLAN_VIRTUAL_FINDINGS,
			...PLAN_SLICE_FINDINGS,
			...PLAN_FINDINGS,
			...CHANGE_FINDINGS,
			...HOST_GPU_FINDINGS,
			...MODE_FINDINGS,
		},
	},
	{
		title: DOMAIN_TITLES.lintProxmox,
		entries: { ...CONFIG_FINDINGS, ...TAKEN_GROUP_FINDINGS, ...PROXMOX_FINDINGS },
	},
	{
		title: DOMAIN_TITLES.lintLibvirt,
		entries: { ...CONFIG_FINDINGS, ...VIABLE_GROUP_FINDINGS, ...LIBVIRT_LINT_FINDINGS },
	},
	{ title: DOMAIN_TITLES.diagnose, entries: { ...CAUSE_CATALOGUE, ...ADVICE }, isOwn: true },
	{ title: DOMAIN_TITLES.messages, entries: MESSAGE_CATALOGUE, isOwn: true },
	{ title: DOMAIN_TITLES.any, entries: MORE_FINDINGS },
	{
		title: DOMAIN_TITLES.errors,
		entries: {
			...EXECUTABLE_ERRORS,
			...CODEC_ERRORS,
			...DECODING_REASONS,
			...ID_ERRORS,
			...BUILD_ERRORS,
			...EDIT_ERRORS,
			...IGD_ROM_ERRORS,
			...PLAN_ERRORS,
			...LIBVIRT_ERRORS,
			...PROBE_ERRORS,
		},
	},
];

/** Every code that a finding has anywhere; those of two kinds as findings have them. */
export const CATALOGUE: Catalogue = Object.assign(
	{},
	...[...DOMAINS].sort((a, b) => Number(b.isOwn === true) - Number(a.isOwn === true)).map(({ entries }) => entries),
);

/** All codes of all domains, explained in that language. */
export function explainedFindings(language: Language = 'en'): readonly ExplainedFinding[] {
	return DOMAINS.flatMap(({ title, entries }) =>
		Object.entries(entries).map(([code, { severities, source, [language]: texts }]) => ({
			code,
			domain: worded(title, {}, language),
			// What is only thrown is an error.
			severities: severities.length === 0 ? ['error' as const] : severities,
			cause: texts.cause,
			fix: texts.remedy,
			...(source !== undefined && { source }),
		})),
	);
}

/** What a finding's or an error's code means, in each domain that has it; none for a code that romtool does not give. */
export function explainFinding(code: string, language: Language = 'en'): ExplainedFinding[] {
	return explainedFindings(language).filter((each) => each.code === code);
}
