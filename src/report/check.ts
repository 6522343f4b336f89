/** Puts a ROM before each consumer, and says whether it is fit for what it is to do. */
import { type Finding, finder } from '../bytes/finding.js';
import { plainBytes } from '../bytes/own-bytes.js';
import { toldFindings } from '../bytes/told-findings.js';
import { askConsumers } from '../consumers/ask-consumers.js';
import type { Verdicts } from '../consumers/consumer-names.js';
import { checkDevice, checkPair } from '../consumers/device-match.js';
import { checkStructure } from '../consumers/generic.js';
import { mergeFindings } from '../consumers/merge-findings.js';
import type { Recognised } from '../consumers/recognised.js';
import { checkRole } from '../consumers/role.js';
import type { Role } from '../consumers/role-names.js';
import { devicesOfFamily, familyOfDevice } from '../graphics/amd-families.js';
import type { ROM_FINDINGS } from '../option-rom/findings.js';
import { CodeType } from '../option-rom/pci-data-structure.js';
import type { Sha256 } from '../option-rom/report.js';
import { formatIdPair, type PciDevice } from '../pci/ids.js';
import { CHECK_FINDINGS } from './check-findings.js';
import { type FileReport, inspectAll } from './inspect.js';
import { contentsOf, namedDevice } from './rom-contents.js';
import { findUnsigned } from './signatures.js';

const found = finder<typeof ROM_FINDINGS>();

export interface CheckOptions {
	/** The device that the ROM is for; without it, the ROM's own first IDs count. */
	readonly device?: PciDevice;
	/** Family of the AMD VBIOS that the device gets beside this ROM, such as `017.010`. */
	readonly vbiosFamily?: string;
	/** What the ROM is to be used as. */
	readonly role?: Role;
	/** Secure Boot is on in the guest. */
	readonly secureBoot?: boolean;
	/** The file's name, or its path where its place is to be looked at, too. */
	readonly fileName?: string;
	/** How commands in the findings name the file; `fileName` where this is left out. */
	readonly path?: string;
	/** Where the device is, `0000:05:00.0`, for commands in the findings. */
	readonly address?: string;
}

export interface CheckReport extends FileReport {
	readonly verdicts: Verdicts;
	/** No finding is an error. */
	readonly fit: boolean;
}

export function check(file: Uint8Array, options: CheckOptions, sha256: Sha256): CheckReport {
	const bytes = plainBytes(file);
	const report = inspectAll(bytes, sha256);
	const device = options.device ?? namedDevice(report);
	const { secureBoot = false, fileName } = options;
	const found = recognised(report, bytes, sha256);
	const path = options.path ?? fileName;
	const structure = checkStructure(bytes);
	const isRom = !structure.some(({ code }) => code === 'not-a-rom' || code === 'header-before-rom');
	const answers = askConsumers({ bytes, device, secureBoot, fileName }, contentsOf(report), isRom);
	const findings = mergeFindings(
		structure,
		report.kind === 'option-rom' ? checkUse(report) : report.findings,
		options.device === undefined
			? checkPair(bytes, found)
			: checkDevice(bytes, options.device, found, AMD_FAMILIES, options.vbiosFamily),
		options.role === undefined ? [] : checkRole(options.role, bytes, found),
		secureBoot ? [...findUnsigned(report)] : [],
		answers.findings,
	);
	// A command that builds the ROM again is for the IDs that were intended.
	const intended = findings.find(({ code }) => code.endsWith('-id-decimal'))?.values?.['to']?.toString();
	const id = intended ?? (device && formatIdPair(device));
	const context = { file: path, id, address: options.address };
	const fit = findings.every(({ severity }) => severity !== 'error');
	return { ...report, verdicts: answers.verdicts, fit, findings: toldFindings(findings, CHECK_FINDINGS, context) };
}

const AMD_FAMILIES = { familyOfDevice, devicesOfFamily };

function recognised(
	{ images, graphics, executable }: FileReport<Finding>,
	bytes: Uint8Array,
	sha256: Sha256,
): Recognised[] {
	const inImages = images.flatMap(({ graphics: what, efi }, i) => {
		if (what === undefined) return [];
		const digest = efi?.payload?.sha256;
		return [{ image: i, graphics: what, ...(digest !== undefined && { sha256: digest }) }];
	});
	if (graphics === undefined) return inImages;
	return [...inImages, { graphics, ...(executable !== undefined && { sha256: sha256(bytes) }) }];
}

/** SeaBIOS and drivers for AMD run or read code type 0, firmware 3; nobody in a guest for a PC has a use for others alone. */
function checkUse({ images }: Pick<FileReport, 'images'>): Finding[] {
	const types = [...new Set(images.map(({ codeType }) => codeType))];
	if (types.length === 0 || types.includes(CodeType.pcAt) || types.includes(CodeType.efi)) return [];
	return [found('no-usable-image', 'error', { types }, 0)];
}
