/** Every code that romtool's findings and errors have, with what it means and what to do; rules stand where they are judged. */
import { VFCT_FINDINGS } from '../acpi/findings.js';
import { MORE_FINDINGS } from '../bytes/told-findings.js';
import { CODEC_ERRORS } from '../codec/findings.js';
import { AMDGPU_FINDINGS } from '../consumers/amdgpu/findings.js';
import { DEVICE_FINDINGS } from '../consumers/device-match/findings.js';
import { I915_FINDINGS } from '../consumers/i915/findings.js';
import { NOT_A_ROM_FINDINGS } from '../consumers/not-a-rom/findings.js';
import { OVMF_FINDINGS } from '../consumers/ovmf/findings.js';
import { OVMF_PE_FINDINGS } from '../consumers/ovmf/pe/findings.js';
import { PROXMOX_FINDINGS } from '../consumers/proxmox/findings.js';
import { QEMU_FINDINGS } from '../consumers/qemu/findings.js';
import { ROLE_FINDINGS } from '../consumers/role/findings.js';
import { SEABIOS_FINDINGS } from '../consumers/seabios/findings.js';
import { EXECUTABLE_ERRORS } from '../executable/findings.js';
import { DECODING_REASONS } from '../firmware/decoding/findings.js';
import { FIRMWARE_FINDINGS } from '../firmware/findings.js';
import { PART_FINDINGS } from '../graphics/parts/findings.js';
import { HELPER_FINDINGS } from '../guest/findings.js';
import { CONFIG_FINDINGS } from '../guest/lint/guest-findings.js';
import { TAKEN_GROUP_FINDINGS, VIABLE_GROUP_FINDINGS } from '../guest/lint/host-rules/findings.js';
import { PLAN_ERRORS } from '../guest/recipe/errors/findings.js';
import { PLAN_FINDINGS } from '../guest/recipe/findings.js';
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
import { PROXMOX_LINT_FINDINGS } from '../proxmox/lint/findings.js';
import { DUMP_FINDINGS } from '../report/dump/findings.js';
import { EXTRACT_FINDINGS } from '../report/extract/findings.js';
import { FILE_FINDINGS } from '../report/files/findings.js';
import { VFCT_IMAGE_FINDINGS } from '../report/vfct/findings.js';
import type { Explanation, Explanations } from './explanation.js';

/** A code in one of the domains; a few codes are in several, and mean something of their own in each. */
export interface ExplainedFinding extends Explanation {
	readonly code: string;
	/** What it is about: `Option ROMs`, `SeaBIOS`. */
	readonly domain: string;
	/** Those that a finding with the code may have. */
	readonly severities: readonly Severity[];
}

interface Domain {
	readonly title: Text<Record<never, never>>;
	readonly entries?: Catalogue;
	readonly legacy?: Explanations;
}

/** In the order of the documentation. */
const DOMAINS: readonly Domain[] = [
	{ title: text('Option ROMs', 'Option ROM'), entries: { ...NOT_A_ROM_FINDINGS, ...ROM_FINDINGS } },
	{ title: text('Building and editing', '生成和修改'), entries: BUILD_FINDINGS },
	{
		title: text('Devices and roles', '设备和用途'),
		entries: { ...DEVICE_FINDINGS, ...ROLE_FINDINGS, ...HELPER_FINDINGS },
	},
	{ title: text('OVMF', 'OVMF'), entries: { ...OVMF_FINDINGS, ...OVMF_PE_FINDINGS } },
	{ title: text('SeaBIOS', 'SeaBIOS'), entries: SEABIOS_FINDINGS },
	{ title: text('QEMU', 'QEMU'), entries: QEMU_FINDINGS },
	{ title: text('amdgpu', 'amdgpu'), entries: AMDGPU_FINDINGS },
	{ title: text('i915', 'i915'), entries: I915_FINDINGS },
	{ title: text('Names and places of ROM files', 'ROM 文件的名称和位置'), entries: PROXMOX_FINDINGS },
	{ title: text('Firmware images', '固件镜像'), entries: FIRMWARE_FINDINGS },
	{ title: text('VFCT tables', 'VFCT 表'), entries: { ...VFCT_FINDINGS, ...VFCT_IMAGE_FINDINGS } },
	{
		title: text('romtool extract and inspect', 'romtool extract 和 inspect'),
		entries: { ...PART_FINDINGS, ...EXTRACT_FINDINGS, ...FILE_FINDINGS },
	},
	{ title: text('romtool dump', 'romtool dump'), entries: DUMP_FINDINGS },
	{ title: text('romtool plan', 'romtool plan'), entries: PLAN_FINDINGS },
	{
		title: text('romtool lint, Proxmox VE', 'romtool lint，Proxmox VE'),
		entries: { ...CONFIG_FINDINGS, ...TAKEN_GROUP_FINDINGS, ...PROXMOX_LINT_FINDINGS },
	},
	{
		title: text('romtool lint, libvirt', 'romtool lint，libvirt'),
		entries: { ...CONFIG_FINDINGS, ...VIABLE_GROUP_FINDINGS, ...LIBVIRT_LINT_FINDINGS },
	},
	{ title: text('Any report', '各种报告'), entries: MORE_FINDINGS },
	{
		title: text('Errors of the library', '库的错误'),
		entries: {
			...EXECUTABLE_ERRORS,
			...CODEC_ERRORS,
			...DECODING_REASONS,
			...ID_ERRORS,
			...BUILD_ERRORS,
			...EDIT_ERRORS,
			...PLAN_ERRORS,
			...LIBVIRT_ERRORS,
			...PROBE_ERRORS,
		},
	},
];

/** Every code that is anywhere. */
export const CATALOGUE: Catalogue = Object.assign({}, ...DOMAINS.map(({ entries = {} }) => entries));

/** What is only thrown is an error. */
function severitiesOf(entry: Catalogue[string] | undefined): readonly Severity[] {
	return entry === undefined || entry.severities.length === 0 ? ['error'] : entry.severities;
}

function ofEntries(entries: Catalogue, language: Language): Explanations {
	return Object.fromEntries(
		Object.entries(entries).map(([code, { source, [language]: texts }]) => [
			code,
			{ cause: texts.cause, fix: texts.remedy, ...(source !== undefined && { source }) },
		]),
	);
}

/** All codes of all domains, explained in that language. */
export function explainedFindings(language: Language = 'en'): readonly ExplainedFinding[] {
	return DOMAINS.flatMap(({ title, entries = {}, legacy = {} }) =>
		Object.entries({ ...legacy, ...ofEntries(entries, language) }).map(([code, explanation]) => ({
			code,
			domain: worded(title, {}, language),
			severities: severitiesOf(entries[code]),
			...explanation,
		})),
	);
}

/** What a finding's or an error's code means, in each domain that has it; none for a code that romtool does not give. */
export function explainFinding(code: string, language: Language = 'en'): ExplainedFinding[] {
	return explainedFindings(language).filter((each) => each.code === code);
}
