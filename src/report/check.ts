/** Puts a ROM before each consumer, and says whether it is fit for what it is to do. */

import { type Finding, finder } from '../bytes/finding.js';
import type { Sha256 } from '../bytes/sha256.js';
import { toldFindings } from '../bytes/told-findings.js';
import { askConsumers, type KnownReleases } from '../consumers/ask-consumers.js';
import { checkDevice, checkPair } from '../consumers/device-match.js';
import { checkStructure } from '../consumers/generic.js';
import { mergeFindings } from '../consumers/merge-findings.js';
import { checkRole } from '../consumers/role.js';
import type { Role } from '../consumers/role-names.js';
import { type ConsumerVerdicts, verdictsIn } from '../consumers/verdicts.js';
import { type ExaminedFile, examineFile } from '../examined/examined-file.js';
import { devicesOfFamily, familyOfDevice } from '../graphics/amd-families.js';
import type { ROM_FINDINGS } from '../option-rom/findings.js';
import { CodeType } from '../option-rom/pci-data-structure.js';
import { formatIdPair, type PciDevice } from '../pci/ids.js';
import { CHECK_FINDINGS } from './check-findings.js';
import { fileFindings } from './file-findings.js';
import { type FileReport, reportFile } from './file-report.js';
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
	/** Of consumers that change from release to release, the one that is in use: `{ ovmf: '2025.02' }`. Without it, all are asked. */
	readonly releases?: KnownReleases;
	/** How commands in the findings name the file; `fileName` where this is left out. */
	readonly path?: string;
	/** Where the device is, `0000:05:00.0`, for commands in the findings. */
	readonly address?: string;
}

export interface CheckReport extends FileReport, ConsumerVerdicts {
	/** No finding is an error. */
	readonly fit: boolean;
}

export function check(file: Uint8Array, sha256: Sha256, options: CheckOptions = {}): CheckReport {
	return checkFile(examineFile(file, sha256), options);
}

/** Of a file that is examined for other questions, too. */
export function checkFile(file: ExaminedFile, options: CheckOptions = {}): CheckReport {
	const { rom, recognised } = file;
	const device = options.device ?? file.namedDevice;
	const { secureBoot = false, fileName } = options;
	const path = options.path ?? fileName;
	const structure = checkStructure(file);
	const isRom = !structure.some(({ code }) => code === 'not-a-rom' || code === 'header-before-rom');
	const answers = askConsumers({ rom, device, secureBoot, fileName }, file, isRom, options.releases);
	const findings = mergeFindings(
		structure,
		file.start === undefined ? fileFindings(file) : checkUse(file),
		options.device === undefined
			? checkPair(rom, recognised)
			: checkDevice(rom, options.device, recognised, AMD_FAMILIES, options.vbiosFamily),
		options.role === undefined ? [] : checkRole(options.role, rom, recognised),
		secureBoot ? [...findUnsigned(file)] : [],
		answers.findings,
	);
	// A command that builds the ROM again is for the IDs that were intended.
	const intended = findings.find(({ code }) => code.endsWith('-id-decimal'))?.values?.['to']?.toString();
	const id = intended ?? (device && formatIdPair(device));
	const context = { file: path, id, address: options.address };
	const fit = findings.every(({ severity }) => severity !== 'error');
	return { ...reportFile(file, toldFindings(findings, CHECK_FINDINGS, context)), ...verdictsIn(answers), fit };
}

const AMD_FAMILIES = { familyOfDevice, devicesOfFamily };

/** SeaBIOS and drivers for AMD run or read code type 0, firmware 3; nobody in a guest for a PC has a use for others alone. */
function checkUse({ images }: ExaminedFile): Finding[] {
	const types = [...new Set(images.map(({ headers }) => headers.pcir.codeType))];
	if (types.length === 0 || types.includes(CodeType.pcAt) || types.includes(CodeType.efi)) return [];
	return [found('no-usable-image', 'error', { types }, 0)];
}
