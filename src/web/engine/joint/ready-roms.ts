/** The ROMs that are ready for a device: those made of parts of firmware, and those that were given. */
import { buildRoms } from '../../../assembly/extract/build-roms.js';
import { ListedNames } from '../../../assembly/extract/part-names.js';
import type { ExtractedRom } from '../../../assembly/extract/report.js';
import { FormatError, OptionError } from '../../../bytes/errors.js';
import { safeName } from '../../../bytes/file-names.js';
import type { ReportedFinding } from '../../../bytes/finding.js';
import { type ExaminedFile, examineFile } from '../../../examined/examined-file.js';
import { fittingParts, partsFor } from '../../../graphics/parts/for-device.js';
import type { FirmwarePart } from '../../../graphics/parts/part.js';
import type { PciDevice } from '../../../pci/ids.js';
import { baseName } from '../base-name.js';
import type { Entry } from '../entry.js';
import type { Platform } from '../platform.js';

export interface Rom {
	/** In the lines, in commands, and when it is saved: safe, and of no other. */
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly sha256: string;
	readonly examined: ExaminedFile;
	/** Of one that was made here. */
	readonly built?: ExtractedRom;
	readonly from: readonly { readonly file: string; readonly part?: string }[];
}

export interface ReadyRoms {
	readonly roms: readonly Rom[];
	/** About what is missing in firmware. */
	readonly findings: readonly ReportedFinding[];
}

export async function readyRoms(entries: readonly Entry[], device: PciDevice, platform: Platform): Promise<ReadyRoms> {
	// Those that are made have their names first: a configuration that was written for them stays right.
	const listed = new ListedNames();
	const made = await madeRoms(entries, device, platform, listed);
	const known = new Set(made.roms.map(({ sha256 }) => sha256));
	const given = entries.flatMap(({ id, names: [name], sha256 = '', rom }): Rom[] => {
		if (rom === undefined || rom.kind !== 'option-rom' || known.has(sha256)) return [];
		const { bytes } = rom;
		const own = listed.nameOf({ name: safeName(baseName(name)), sha256 });
		return [{ name: own, bytes, sha256, examined: examineFile(bytes, platform.sha256), from: [{ file: id }] }];
	});
	return { roms: [...made.roms, ...given], findings: made.findings };
}

/** Of the parts of all files, because they may come from different ones. */
async function madeRoms(
	entries: readonly Entry[],
	device: PciDevice,
	{ sha256 }: Platform,
	listed: ListedNames,
): Promise<ReadyRoms> {
	// A ROM that was given is used as it is.
	const sources = entries.filter(({ rom }) => rom?.kind !== 'option-rom');
	const parts = new Map<string, FirmwarePart>();
	const places = new Map<string, { file: string; part: string }[]>();
	for (const { id, parts: own } of sources) {
		for (const part of fittingParts(own, device, false)) {
			parts.set(part.sha256, parts.get(part.sha256) ?? part);
			places.set(part.sha256, [...(places.get(part.sha256) ?? []), { file: id, part: part.name }]);
		}
	}
	const chosen = partsFor([...parts.values()], device);
	if (chosen.length === 0) return { roms: [], findings: [] };
	const bytesOf = new Map<string, Uint8Array>();
	const place = (part: { readonly name: string; readonly bytes: Uint8Array; readonly sha256: string }) => {
		const name = listed.nameOf(part);
		bytesOf.set(name, part.bytes);
		return { name };
	};
	try {
		const { roms, findings } = await buildRoms(chosen, device, { sha256, place });
		return {
			roms: roms.map((built) => {
				const bytes = bytesOf.get(built.name) ?? new Uint8Array(0);
				const from = chosen
					.filter(({ kind }) => isSource(kind, built.role))
					.flatMap((part) => places.get(part.sha256) ?? []);
				return { name: built.name, bytes, sha256: built.sha256, examined: examineFile(bytes, sha256), built, from };
			}),
			findings,
		};
	} catch (error) {
		// A damaged driver, of which no ROM can be built; its file tells of it.
		if (!(error instanceof FormatError || error instanceof OptionError)) throw error;
		return { roms: [], findings: [] };
	}
}

/** Roles have the names of the kinds that their ROMs are made of, but for both in one. */
function isSource(kind: string, role: string): boolean {
	if (role === 'intel-2-in-1' || role === 'card-rom') return true;
	return kind === role || (role === 'intel-igd' && kind === 'igd-helper');
}
