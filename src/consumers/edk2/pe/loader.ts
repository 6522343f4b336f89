/**
 * Whether edk2 loads a driver: `CoreLoadPeImage` (MdeModulePkg/Core/Dxe/Image/Image.c) and what it calls in
 * BasePeCoff.c, in its order, as OVMF and AAVMF are built.
 */
import type { OvmfMachine } from '../machine.js';
import { type DebugDirectory, loadCodeView, readDebugDirectory } from './debug.js';
import { findDebugName } from './debug-name.js';
import { judgeEntry } from './entry.js';
import { readPeFile } from './headers.js';
import { harmOf } from './overruns.js';
import { isBreak, type PeBreak, type PeFile } from './pe-file.js';
import { badMachine, dependsOnMemory, placeImage } from './placement.js';
import { badProtection } from './protection.js';
import { relocate } from './relocations.js';
import { badResources } from './resources.js';
import { loadSections } from './sections.js';

const RESOURCE = 2;

export interface LoadedDriver {
	/** What keeps OVMF from starting the driver, or takes it down. */
	readonly broken?: PeBreak | undefined;
	readonly crashes?: boolean;
	readonly hangs?: boolean;
	/** What may go wrong, though it is started. */
	readonly risk?: PeBreak | undefined;
	/** In a machine with another amount of memory the answer may be another. */
	readonly byMemory?: boolean;
}

export function loadDriver(file: Uint8Array, machine: OvmfMachine): LoadedDriver {
	const pe = readPeFile(file);
	if (isBreak(pe)) return { broken: pe };
	const broken = badMachine(pe, machine);
	if (broken !== undefined) return { broken };
	const debug = readDebugDirectory(pe, file, machine.release);
	if (isBreak(debug)) return { broken: debug };
	const imageSize = pe.imageSize + debug.added;
	return { ...load(pe, file, imageSize, debug, machine), byMemory: dependsOnMemory(pe, imageSize) };
}

function load(
	pe: PeFile,
	file: Uint8Array,
	imageSize: number,
	debug: DebugDirectory,
	machine: OvmfMachine,
): LoadedDriver {
	const placement = placeImage(pe, imageSize, machine);
	if (isBreak(placement)) return { broken: placement };
	const image = loadSections(pe, file, imageSize, placement.allocated, machine.release);
	const harm = harmOf(pe, image.overruns, placement, machine);
	const [crashes, hangs] = [harm?.fate === 'crashes', harm?.fate === 'hangs'];
	if (crashes || hangs) return { broken: harm?.broken, crashes, hangs, risk: harm?.luck };
	// As it is in memory now, where a section may lie over it.
	const optional = pe.headerIn(image.headers);
	const moved = placement.address === undefined || placement.address !== optional.imageBase;
	const { memory } = image;
	// Other images lie near it; how far it was moved only counts where a relocation lies over others.
	const place = placement.address ?? machine.firmware.imagePlace(machine);
	const relocated = pe.relocationsStripped ? {} : relocate(image, imageSize, optional, moved, place);
	const broken =
		image.broken ??
		loadCodeView(debug, file, imageSize, image) ??
		badResources(memory, imageSize, optional.directory(RESOURCE)) ??
		relocated.broken;
	if (broken !== undefined) return { broken, risk: harm?.broken };
	const name = findDebugName(pe, optional, image, placement, machine);
	if (name.broken !== undefined) return { broken: name.broken, crashes: true };
	const { spoilsEntry = false } = relocated;
	const entry = judgeEntry(pe, optional.entryPoint, imageSize, { memory, moved, spoilsEntry }, machine.firmware);
	const nowhere = entry.broken ?? badProtection(pe, image.headers, optional.entryPoint, imageSize, machine);
	if (nowhere !== undefined) return { broken: nowhere, crashes: true };
	return { risk: harm?.broken ?? name.risk ?? entry.risk };
}
