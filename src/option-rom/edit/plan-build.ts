/** Finds the options of `buildOptionRom` that give back a ROM, where there are any: that many published ROMs need no manifest. */
import { FormatError, OptionError } from '../../bytes/errors.js';
import { firstDifference } from '../../bytes/first-difference.js';
import { buildOptionRom } from '../build.js';
import type { BuildOptions, OptionRomInput } from '../build-options.js';
import { LAST_IMAGE, pciDataStructure30 } from '../pci-data-structure.js';
import { isInChain, type RomPiece, splitRom } from './split.js';
import type { UnpackedRom } from './unpack.js';

export interface BuildPlan {
	/** One per image; `file` is among the unpacked files. */
	readonly inputs: readonly (OptionRomInput & { readonly file: string })[];
	readonly options: BuildOptions;
}

/** Why the options of a build do not give back the ROM. Images count from 1. */
export type BuildDifference =
	| { readonly what: 'leading' | 'trailing'; readonly bytes: number }
	/** The image before has no class code or code revision, and would get this one's. */
	| { readonly what: 'class-code' | 'code-revision'; readonly image: number }
	/** From the offset `from` in the file on. */
	| { readonly what: 'image'; readonly image: number; readonly from: number }
	| { readonly what: 'images' }
	| { readonly what: 'error'; readonly error: FormatError | OptionError };

/** @returns the plan, or what stands in its way. */
export function planBuild(
	rom: Uint8Array,
	unpacked: UnpackedRom,
): { plan?: BuildPlan; differences: BuildDifference[] } {
	const { leading, images: pieces, trailing } = splitRom(rom);
	const images = pieces.filter(isInChain);
	const behind = pieces.reduce((size, piece) => size + (isInChain(piece) ? 0 : piece.bytes.length), trailing.length);
	const differences: BuildDifference[] = [];
	if (leading.length > 0) differences.push({ what: 'leading', bytes: leading.length });
	if (behind > 0) differences.push({ what: 'trailing', bytes: behind });
	const plan = { inputs: inputsOf(images, unpacked), options: optionsOf(images) };
	differences.push(...leakingValues(plan));
	let built: Uint8Array;
	try {
		built = buildOptionRom(plan.inputs, plan.options);
	} catch (error) {
		if (!(error instanceof FormatError || error instanceof OptionError)) throw error;
		return { differences: [...differences, { what: 'error', error }] };
	}
	for (const [i, { bytes }] of splitRom(built).images.filter(isInChain).entries()) {
		const piece = images[i];
		const at = piece === undefined ? undefined : firstDifference(bytes, piece.bytes);
		if (piece === undefined || at === undefined) continue;
		differences.push({ what: 'image', image: piece.number, from: piece.at + at });
	}
	const same = differences.length === 0 && firstDifference(built, rom) === undefined;
	if (same) return { plan, differences };
	return { differences: differences.length > 0 ? differences : [{ what: 'images' }] };
}

function inputsOf(images: readonly RomPiece[], { manifest, files }: UnpackedRom): BuildPlan['inputs'] {
	const parts = manifest.parts.filter((part) => part.kind === 'image' || part.kind === 'efi').slice(0, images.length);
	const contentOf = (file: string) => files.find(({ name }) => name === file)?.bytes ?? new Uint8Array(0);
	return parts.map((part, i) => {
		if (part.kind === 'image') return { kind: 'binary', file: part.file, data: contentOf(part.file) };
		const { classCode = 0, codeRevision = 0 } = images[i]?.image.pcir ?? {};
		const { driver: file, compress } = part;
		return { kind: 'efi', file, data: contentOf(file), compress, classCode, codeRevision };
	});
}

/** The first EFI image's, because a build has one set of them. */
function optionsOf(images: readonly RomPiece[]): BuildOptions {
	const markLast = ((images.at(-1)?.image.pcir.indicator ?? 0) & LAST_IMAGE) !== 0;
	const first = images.find(({ driverAt }) => driverAt !== undefined)?.image;
	if (first === undefined) return { markLast };
	const { pcir, deviceList } = first;
	return {
		vendorId: pcir.vendorId,
		deviceIds: deviceList.length > 0 ? deviceList : [pcir.deviceId],
		pciRevision: pcir.length < pciDataStructure30.size ? '2.3' : '3.0',
		markLast,
	};
}

/** EfiRom's command line gives a class code and a revision to the file before, too, where that has none. */
function* leakingValues({ inputs }: BuildPlan): Iterable<BuildDifference> {
	for (const [i, input] of inputs.entries()) {
		const previous = inputs[i - 1];
		if (input.kind !== 'efi' || previous?.kind !== 'efi') continue;
		for (const key of ['classCode', 'codeRevision'] as const) {
			if (input[key] === 0 || previous[key] !== 0) continue;
			yield { what: key === 'classCode' ? 'class-code' : 'code-revision', image: i + 1 };
		}
	}
}
